import { beforeAll, describe, expect, test } from 'vitest';
import { makeKeyPair } from '../../../shared/crypto/ed25519.ts';
import type { KeyPair } from '../../../shared/crypto/ed25519.ts';
import { openEnvelope } from '../../../shared/crypto/open-envelope.ts';
import { rotateKey, sealEnvelope } from '../../../shared/crypto/seal-envelope.ts';
import { SHIPPED } from '../../../shared/generated/shipped.ts';
import { checkAddress, followAddress, lookAtAddress, takeWaiting } from '../../../shared/sets/follow-address.ts';
import type { FollowedAddress, FollowPorts } from '../../../shared/sets/follow-address.ts';
import { ruleFileOf, setData } from '../../fixtures/team-sets.ts';

const ADDRESS = 'https://school.example/set.json';
const NOW = Date.UTC(2027, 0, 15);
let keys: KeyPair;
let next: KeyPair;
beforeAll(async () => {
  [keys, next] = [await makeKeyPair(), await makeKeyPair()];
});

type Fetch = Awaited<ReturnType<FollowPorts['fetch']>>;
const ports = (answer: Fetch): FollowPorts => ({
  shipped: SHIPPED,
  fetch: async () => answer,
  open: (envelope, pinned) => openEnvelope(envelope, pinned, NOW),
  now: () => NOW,
});
const served = (text: string, etag = '"2"'): Fetch => ({ kind: 'fetched', text, etag });
const textOf = (version: number, over: Record<string, unknown> = {}) =>
  JSON.stringify(setData({ version, rules: [ruleFileOf('spoon', 'lepeltje')], ...over }));
const signed = async (text: string, by = keys, rotations: Parameters<typeof sealEnvelope>[2] = []) =>
  served(JSON.stringify(await sealEnvelope(text, by, rotations)));
const followed = (over: Partial<FollowedAddress> = {}): FollowedAddress => ({
  address: ADDRESS,
  set: 'team-a',
  key: keys.publicKey,
  highest: 3,
  mode: 'look',
  etag: '"1"',
  checkedAt: 0,
  waiting: null,
  trouble: null,
  ...over,
});
const CURRENT = { text: textOf(3), version: 3 };

describe('the first look', () => {
  test('shows what there is and pins its key', async () => {
    const looked = await lookAtAddress(ADDRESS, ports(await signed(textOf(3))));
    if (looked.kind !== 'offered') throw new Error(looked.trouble);
    expect(looked.offer).toMatchObject({ text: textOf(3), key: keys.publicKey, set: { version: 3 } });
    const subscription = followAddress(looked.offer, { address: ADDRESS, layer: 'team', mode: 'look', now: NOW });
    expect(subscription).toMatchObject({ key: keys.publicKey, highest: 3, layer: 'team', etag: '"2"' });
  });

  test('an address that does not sign is possible, and known as such', async () => {
    expect(await lookAtAddress(ADDRESS, ports(served(textOf(3))))).toMatchObject({ offer: { key: null } });
  });

  test.each<[string, Fetch, string]>([
    ['nothing there', { kind: 'absent' }, 'absent'],
    ['no answer', { kind: 'refused', why: 'timed-out' }, 'timed-out'],
    ['a page instead of a set', served('<html>'), 'unreadable'],
    ['a set that cannot be read', served('{"format":2}'), 'unreadable'],
    ['half an envelope', served('{"payload":"e30"}'), 'unreadable'],
  ])('%s', async (_what, answer, trouble) => {
    expect(await lookAtAddress(ADDRESS, ports(answer))).toEqual({ kind: 'trouble', trouble });
  });
});

describe('a check', () => {
  const check = (answer: Fetch, over: Partial<FollowedAddress> = {}, current: typeof CURRENT | null = CURRENT) =>
    checkAddress(followed(over), current, ports(answer));

  test('nothing new', async () => {
    expect(await check({ kind: 'unchanged' }, { trouble: 'timed-out' })).toMatchObject({
      kind: 'same',
      subscription: { checkedAt: NOW, trouble: null },
    });
    expect(await check(await signed(textOf(3)))).toMatchObject({ kind: 'same', subscription: { etag: '"2"' } });
  });

  test('a newer version waits for a look; once taken, it no longer waits', async () => {
    const checked = await check(await signed(textOf(4)));
    expect(checked).toMatchObject({
      kind: 'update',
      isTaken: false,
      offer: { set: { version: 4 } },
      subscription: { highest: 4, waiting: { version: 4, text: textOf(4) } },
    });
    expect(takeWaiting(checked.subscription)).toMatchObject({ waiting: null, key: keys.publicKey, highest: 4 });
  });

  test('or goes into use at once, as chosen', async () => {
    expect(await check(await signed(textOf(4)), { mode: 'automatic' })).toMatchObject({
      isTaken: true,
      subscription: { highest: 4, waiting: null },
    });
  });

  test('an older one is refused, also after a person went back by hand', async () => {
    expect(await check(await signed(textOf(2)))).toMatchObject({ subscription: { trouble: 'replay', highest: 3 } });
    const wentBack = { text: textOf(1), version: 1 };
    expect(await check(await signed(textOf(2)), {}, wentBack)).toMatchObject({ subscription: { trouble: 'replay' } });
    expect(await check(await signed(textOf(3)), {}, wentBack)).toMatchObject({ kind: 'same' });
  });

  test('a new key counts when the old one handed over, and is pinned from then on', async () => {
    const rotation = await rotateKey(keys, next.publicKey, '2027-08-31');
    const checked = await check(await signed(textOf(4), next, [rotation]));
    expect(takeWaiting(checked.subscription).key).toBe(next.publicKey);
  });

  test('an address that starts to sign is looked at first, whatever was chosen', async () => {
    const checked = await check(await signed(textOf(4)), { key: null, mode: 'automatic' });
    expect(checked).toMatchObject({ isTaken: false, subscription: { key: null } });
    expect(takeWaiting(checked.subscription).key).toBe(keys.publicKey);
  });

  test.each<[string, () => Promise<Fetch>, string]>([
    ['offline', async () => ({ kind: 'refused', why: 'unreachable' }), 'unreachable'],
    ['another key', () => signed(textOf(4), next), 'other-key'],
    ['no signature any more', async () => served(textOf(4)), 'no-longer-signed'],
    ['another set', () => signed(textOf(4, { id: 'team-b' })), 'other-set'],
    ['other words under the same version', () => signed(textOf(3, { name: 'Other' })), 'same-version'],
    [
      'an example that does not hold',
      () =>
        signed(
          textOf(4, { examples: [{ rule: 'team.own/spoon', language: 'nl', text: 'Een mes.', expect: 'fires' }] }),
        ),
      'unproven',
    ],
    ['a set that stops halfway', async () => served(textOf(4).slice(0, 90)), 'unreadable'],
    [
      'a tampered text',
      async () => {
        const envelope = await sealEnvelope(textOf(4), keys);
        return served(JSON.stringify({ ...envelope, payload: Buffer.from(textOf(5)).toString('base64url') }));
      },
      'bad-signature',
    ],
  ])('%s: the last good version stays', async (_what, answer, trouble) => {
    const before = followed();
    const checked = await checkAddress(before, CURRENT, ports(await answer()));
    expect(checked).toEqual({ kind: 'trouble', subscription: { ...before, checkedAt: NOW, trouble } });
  });

  test('where signatures cannot be checked there is no update', async () => {
    const answer = await signed(textOf(4));
    const unable: FollowPorts = { ...ports(answer), open: async () => ({ kind: 'unable' }) };
    expect(await checkAddress(followed(), CURRENT, unable)).toMatchObject({
      subscription: { trouble: 'cannot-verify' },
    });
  });
});
