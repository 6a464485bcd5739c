import { afterEach, expect, test, vi } from 'vitest';
import { fromBase64url, toBase64url } from '../../../shared/crypto/base64url.ts';
import { makeKeyPair, signBytes, verifyBytes } from '../../../shared/crypto/ed25519.ts';

const hex = (text: string) => toBase64url(Uint8Array.from(Buffer.from(text, 'hex')));
afterEach(() => vi.restoreAllMocks());

test('the second test vector of RFC 8032', async () => {
  const publicKey = hex('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c');
  const signature = hex(
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  );
  expect(await verifyBytes(new Uint8Array([0x72]), { signature, publicKey })).toBe('good');
  expect(await verifyBytes(new Uint8Array([0x73]), { signature, publicKey })).toBe('bad');
});

test('what was signed is good for its own key and bytes alone', async () => {
  const [one, other] = [await makeKeyPair(), await makeKeyPair()];
  const bytes = new TextEncoder().encode('één');
  const signature = await signBytes(bytes, one.privateKey);
  expect(fromBase64url(one.publicKey)).toHaveLength(32);
  expect(await verifyBytes(bytes, { signature, publicKey: one.publicKey })).toBe('good');
  expect(await verifyBytes(bytes, { signature, publicKey: other.publicKey })).toBe('bad');
  expect(await verifyBytes(bytes, { signature: '!', publicKey: one.publicKey })).toBe('bad');
  expect(await verifyBytes(bytes, { signature, publicKey: 'AAAA' })).toBe('bad');
});

test('a browser without Ed25519 is neither good nor bad', async () => {
  vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('no', 'NotSupportedError'));
  expect(await verifyBytes(new Uint8Array(), { signature: 'AA', publicKey: 'AA' })).toBe('unable');
});

test('a private key that is none is named', async () => {
  await expect(signBytes(new Uint8Array(), '!')).rejects.toThrow(RangeError);
});
