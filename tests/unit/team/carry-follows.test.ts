import { afterEach, expect, test, vi } from 'vitest';
import { makeKeyPair } from '../../../shared/crypto/ed25519.ts';
import { sealEnvelope } from '../../../shared/crypto/seal-envelope.ts';
import { followAddress } from '../../../shared/sets/follow-address.ts';
import { memoryDatabase } from '../../../shared/store/memory-database.ts';
import { openSetStore } from '../../../shared/store/set-store.ts';
import { followsToCarry, takeCarried } from '../../../shared/team/carry-follows.ts';
import { lookAt, setOf } from '../../../shared/team/follow-sets.ts';
import { ruleFileOf, setData } from '../../fixtures/team-sets.ts';

const ADDRESS = 'https://school.example/set.json';
const text = (version: number) => JSON.stringify(setData({ version, rules: [ruleFileOf('spoon', 'lepeltje')] }));

afterEach(() => void vi.unstubAllGlobals());

/** Puts a host in the place of the network. */
const host = (body: string) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(body)),
  );
const emptyStore = () => openSetStore(Date.now, memoryDatabase());

/** What a device carries along that follows version 1. */
async function carriedFrom(mode: 'automatic' | 'look', body = text(1)) {
  host(body);
  const offered = await lookAt(ADDRESS);
  if (offered.kind !== 'offered') throw new Error(offered.trouble);
  const store = await emptyStore();
  const subscription = followAddress(offered.offer, { address: ADDRESS, layer: 'team', mode, now: Date.now() });
  await store.takeUpdate(setOf(offered.offer, subscription), subscription);
  return { store, carried: await followsToCarry(store) };
}

test('the version a person took goes into use on another device, and is asked for once', async () => {
  const { carried } = await carriedFrom('look');
  const there = await emptyStore();
  await takeCarried(there, carried);
  expect(await there.sets()).toMatchObject([{ version: 1, isActive: true, origin: { address: ADDRESS } }]);
  expect(await followsToCarry(there)).toEqual(carried);
  host('not asked');
  await takeCarried(there, carried);
  expect(fetch).not.toHaveBeenCalled();
});

test('a set that was off is off there too', async () => {
  const { store } = await carriedFrom('look');
  await store.switchSet('team-a', false);
  const there = await emptyStore();
  await takeCarried(there, await followsToCarry(store));
  expect(await there.sets()).toMatchObject([{ isActive: false }]);
});

test('a newer version is there, off, and waits for a look', async () => {
  const { carried } = await carriedFrom('look');
  host(text(2));
  const there = await emptyStore();
  await takeCarried(there, carried);
  expect(await there.sets()).toMatchObject([{ version: 2, isActive: false }]);
  expect(await there.subscriptions()).toMatchObject([{ mode: 'look', waiting: { version: 2 } }]);
});

test('an older file, another set or no answer changes nothing, and is tried again', async () => {
  const { carried } = await carriedFrom('look');
  const newer = carried.map((each) => ({ ...each, version: 3 }));
  const there = await emptyStore();
  for (const body of [text(1), JSON.stringify(setData({ id: 'team-b', version: 9 })), 'nothing']) {
    host(body);
    await takeCarried(there, newer);
    expect([await there.sets(), await there.subscriptions()]).toEqual([[], []]);
  }
});

test('the key comes along: what another key signed is refused', async () => {
  const [own, other] = [await makeKeyPair(), await makeKeyPair()];
  const signed = async (pair: typeof own, version: number) => JSON.stringify(await sealEnvelope(text(version), pair));
  const { carried } = await carriedFrom('automatic', await signed(own, 1));
  expect(carried[0]?.key).toBe(own.publicKey);
  const there = await emptyStore();
  host(await signed(other, 2));
  await takeCarried(there, carried);
  expect(await there.sets()).toEqual([]);
  host(await signed(own, 2));
  await takeCarried(there, carried);
  expect(await there.sets()).toMatchObject([{ version: 2, isActive: true, origin: { trust: 'signed' } }]);
});

test('what was let go elsewhere is let go here, and its set stays', async () => {
  const { store } = await carriedFrom('look');
  await takeCarried(store, []);
  expect(await store.subscriptions()).toEqual([]);
  expect(await store.sets()).toHaveLength(1);
});
