import type { Envelope, Rotation } from '../formats/decode-envelope.ts';
import { toBase64url } from './base64url.ts';
import { signBytes } from './ed25519.ts';
import type { KeyPair } from './ed25519.ts';

/**
 * Puts the exact text of a set in an envelope.
 *
 * @param rotations how earlier keys handed over to this one, for those who pinned an earlier key
 * @throws RangeError or DOMException when the key does not sign.
 */
export async function sealEnvelope(
  text: string,
  { publicKey, privateKey }: KeyPair,
  rotations: readonly Rotation[] = [],
): Promise<Envelope> {
  const bytes = new TextEncoder().encode(text);
  const signature = await signBytes(bytes, privateKey);
  return { payload: toBase64url(bytes), key: publicKey, signature, rotations: [...rotations] };
}

/**
 * Hands a subscription over from an old key to a new one.
 *
 * @param until last day on which the handing over counts, as `2027-08-31`
 */
export async function rotateKey(old: KeyPair, to: string, until: string): Promise<Rotation> {
  const signature = await signBytes(rotationBytes({ from: old.publicKey, to, until }), old.privateKey);
  return { from: old.publicKey, to, until, signature };
}

/** What the old key signs when it hands over. */
export function rotationBytes({ from, to, until }: Omit<Rotation, 'signature'>): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`uitnodigend key rotation 1\n${from}\n${to}\n${until}\n`);
}
