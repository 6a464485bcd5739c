import { expect, test } from 'vitest';
import { makeKeyPair } from '../../../shared/crypto/ed25519.ts';
import { rotateKey, rotationBytes, sealEnvelope } from '../../../shared/crypto/seal-envelope.ts';
import { decodeEnvelope } from '../../../shared/formats/decode-envelope.ts';

test('an envelope holds the exact bytes', async () => {
  const keys = await makeKeyPair();
  const text = '\ufeff{ "name" : "é 😀" }\r\n';
  const envelope = await sealEnvelope(text, keys);
  expect(Buffer.from(envelope.payload, 'base64url').toString('utf8')).toBe(text);
  expect(decodeEnvelope(JSON.parse(JSON.stringify(envelope)))).toEqual(envelope);
});

test('a rotation names both keys and its last day, and all three are signed', async () => {
  const [old, next] = [await makeKeyPair(), await makeKeyPair()];
  const rotation = await rotateKey(old, next.publicKey, '2027-08-31');
  expect(rotation).toMatchObject({ from: old.publicKey, to: next.publicKey, until: '2027-08-31' });
  expect(new TextDecoder().decode(rotationBytes(rotation))).toContain('2027-08-31');
});
