import { afterEach, expect, test, vi } from 'vitest';
import { makeKeyPair } from '../../../shared/crypto/ed25519.ts';
import { sealEnvelope } from '../../../shared/crypto/seal-envelope.ts';
import { followAddress } from '../../../shared/sets/follow-address.ts';
import { memoryDatabase } from '../../../shared/store/memory-database.ts';
import { openSetStore } from '../../../shared/store/set-store.ts';
import {
  checkDueSets,
  checkFollowed,
  followGiven,
  lookAt,
  readSigned,
  setOf,
} from '../../../shared/team/follow-sets.ts';
import { ruleFileOf, setData } from '../../fixtures/team-sets.ts';

const ADDRESS = 'https://school.example/set.json';
const DAY = 24 * 60 * 60 * 1000;
const text = (version: number) => JSON.stringify(setData({ version, rules: [ruleFileOf('spoon', 'lepeltje')] }));

afterEach(() => void vi.unstubAllGlobals());

/** Puts a host in the place of the network. */
const host = (body: string) => vi.stubGlobal('fetch', async () => new Response(body));

async function followed(mode: 'automatic' | 'look', checkedAt: number) {
  host(text(1));
  const offered = await lookAt(ADDRESS);
  if (offered.kind !== 'offered') throw new Error(offered.trouble);
  const store = await openSetStore(Date.now, memoryDatabase());
  const subscription = followAddress(offered.offer, { address: ADDRESS, layer: 'team', mode, now: checkedAt });
  await store.takeUpdate(setOf(offered.offer, subscription), subscription);
  return { store, subscription };
}

test('an update that may come by itself goes into use, a set that is off stays off', async () => {
  const { store, subscription } = await followed('automatic', 0);
  await store.switchSet('team-a', false);
  host(text(2));
  expect(await checkFollowed(store, subscription)).toMatchObject({ kind: 'update', isTaken: true });
  expect(await store.sets()).toMatchObject([{ version: 2, isActive: false, origin: { trust: 'unsigned' } }]);
});

test('another update waits', async () => {
  const { store, subscription } = await followed('look', 0);
  host(text(2));
  await checkFollowed(store, subscription);
  expect(await store.sets()).toMatchObject([{ version: 1 }]);
  expect(await store.subscriptions()).toMatchObject([{ waiting: { version: 2 } }]);
});

test('an address is looked at by itself once a day', async () => {
  const fresh = await followed('automatic', Date.now());
  host(text(2));
  expect(await checkDueSets(fresh.store, await fresh.store.subscriptions())).toBe(false);
  const due = await followed('automatic', Date.now() - DAY);
  host(text(2));
  expect(await checkDueSets(due.store, await due.store.subscriptions())).toBe(true);
  expect(await due.store.sets()).toMatchObject([{ version: 2 }]);
});

test('a signed file is read with its key, and a tampered one is not', async () => {
  const keys = await makeKeyPair();
  const envelope = await sealEnvelope(text(1), keys);
  expect(await readSigned(JSON.stringify(envelope), 'a.json')).toMatchObject({
    kind: 'offered',
    offer: { key: keys.publicKey, text: text(1) },
  });
  const other = await sealEnvelope(text(2), keys);
  const tampered = { ...envelope, payload: other.payload };
  expect(await readSigned(JSON.stringify(tampered), 'a.json')).toEqual({ kind: 'trouble', trouble: 'bad-signature' });
});

test('what a school gives is followed at once and for the organisation, once; not with another key, nor without an answer', async () => {
  const store = await openSetStore(Date.now, memoryDatabase());
  const given = [{ address: ADDRESS }];
  host(text(1));
  expect(await followGiven(store, [], [{ address: ADDRESS, key: 'k'.repeat(43) }])).toBe(false);
  host('<p>Geen set</p>');
  expect(await followGiven(store, [], given)).toBe(false);
  expect(await store.sets()).toEqual([]);
  host(text(1));
  expect(await followGiven(store, [], given)).toBe(true);
  expect(await store.sets()).toMatchObject([{ layer: 'organisation', isActive: true }]);
  expect(await store.subscriptions()).toMatchObject([{ address: ADDRESS, mode: 'automatic' }]);
  expect(await followGiven(store, await store.subscriptions(), given)).toBe(false);
});
