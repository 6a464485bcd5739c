import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeKeyPair } from '../../../shared/crypto/ed25519.ts';
import type { KeyPair } from '../../../shared/crypto/ed25519.ts';
import { openEnvelope } from '../../../shared/crypto/open-envelope.ts';
import { rotateKey, sealEnvelope } from '../../../shared/crypto/seal-envelope.ts';
import type { Rotation } from '../../../shared/formats/decode-envelope.ts';

const NOW = Date.UTC(2027, 0, 15);
let a: KeyPair;
let b: KeyPair;
let c: KeyPair;
let toB: Rotation;
let toC: Rotation;
beforeAll(async () => {
  [a, b, c] = [await makeKeyPair(), await makeKeyPair(), await makeKeyPair()];
  [toB, toC] = [await rotateKey(a, b.publicKey, '2027-06-30'), await rotateKey(b, c.publicKey, '2027-12-31')];
});
afterEach(() => vi.restoreAllMocks());

const open = async (keys: KeyPair, pinned: KeyPair | null, rotations: readonly Rotation[] = [], now = NOW) =>
  openEnvelope(await sealEnvelope('{}', keys, rotations), pinned?.publicKey ?? null, now);
const opened = (keys: KeyPair) => ({ kind: 'opened', text: '{}', key: keys.publicKey });

test('the first look pins, the same key opens again', async () => {
  expect(await open(a, null)).toEqual(opened(a));
  expect(await open(a, a)).toEqual(opened(a));
});

test('one changed byte, in text, key or signature, is refused', async () => {
  const envelope = await sealEnvelope('{"version":1}', a);
  const swap = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
  for (const part of ['payload', 'key', 'signature'] as const) {
    const tampered = { ...envelope, [part]: swap(envelope[part]) };
    expect(await openEnvelope(tampered, null, NOW)).toEqual({ kind: 'refused', why: 'bad-signature' });
  }
});

describe('another key', () => {
  test('is refused without the word of the old one', async () => {
    expect(await open(b, a)).toEqual({ kind: 'refused', why: 'other-key' });
  });

  test('is taken when the old one handed over, also twice in a row', async () => {
    expect(await open(b, a, [toB])).toEqual(opened(b));
    expect(await open(c, a, [toC, toB])).toEqual(opened(c));
  });

  test('is refused when someone else handed over, when the word is changed, and in a circle', async () => {
    const forged = { ...(await rotateKey(c, b.publicKey, '2027-06-30')), from: a.publicKey };
    expect(await open(b, a, [forged])).toEqual({ kind: 'refused', why: 'other-key' });
    expect(await open(b, a, [{ ...toB, until: '2099-01-01' }])).toEqual({ kind: 'refused', why: 'other-key' });
    const back = await rotateKey(b, a.publicKey, '2027-06-30');
    expect(await open(c, a, [toB, back])).toEqual({ kind: 'refused', why: 'other-key' });
  });

  test('is refused after the last day of the handing over', async () => {
    expect(await open(b, a, [toB], Date.UTC(2027, 5, 30, 23))).toEqual(opened(b));
    expect(await open(b, a, [toB], Date.UTC(2027, 6, 2))).toEqual({ kind: 'refused', why: 'expired-rotation' });
    expect(await open(b, b, [toB], Date.UTC(2027, 6, 2))).toEqual(opened(b));
  });
});

test('where signatures cannot be checked, nothing is opened', async () => {
  const envelope = await sealEnvelope('{}', a);
  vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('no', 'NotSupportedError'));
  expect(await openEnvelope(envelope, null, NOW)).toEqual({ kind: 'unable' });
});
