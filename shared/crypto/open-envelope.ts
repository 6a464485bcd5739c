import type { Envelope } from '../formats/decode-envelope.ts';
import { fromBase64url } from './base64url.ts';
import { verifyBytes } from './ed25519.ts';
import { rotationBytes } from './seal-envelope.ts';

/** What an envelope came to; `unable` where the browser cannot check signatures. */
export type Opened =
  | { readonly kind: 'opened'; readonly text: string; readonly key: string }
  | { readonly kind: 'unable' }
  | { readonly kind: 'refused'; readonly why: 'bad-signature' | 'other-key' | 'expired-rotation' };

/**
 * Opens an envelope: the signature has to be of exactly these bytes, and of the pinned key or of one it handed over to.
 *
 * @param pinned the key of the first look; null when there was none yet
 * @param now milliseconds since 1970
 */
export async function openEnvelope(envelope: Envelope, pinned: string | null, now: number): Promise<Opened> {
  const bytes = fromBase64url(envelope.payload);
  if (!bytes) return { kind: 'refused', why: 'bad-signature' };
  const { key, signature } = envelope;
  const verdict = await verifyBytes(bytes, { signature, publicKey: key });
  if (verdict === 'unable') return { kind: 'unable' };
  if (verdict === 'bad') return { kind: 'refused', why: 'bad-signature' };
  const doubt = pinned === null ? null : await doubtOf(envelope, pinned, now);
  if (doubt) return { kind: 'refused', why: doubt };
  const text = decodeText(bytes);
  return text === null ? { kind: 'refused', why: 'bad-signature' } : { kind: 'opened', text, key };
}

/** Follows the keys from the pinned one to the one that signed. */
async function doubtOf(
  { key, rotations }: Envelope,
  pinned: string,
  now: number,
): Promise<'other-key' | 'expired-rotation' | null> {
  let current = pinned;
  const seen = new Set<string>();
  let isExpired = false;
  while (current !== key) {
    seen.add(current);
    const next = rotations.find(({ from, to }) => from === current && !seen.has(to));
    if (!next) return 'other-key';
    const verdict = await verifyBytes(rotationBytes(next), { signature: next.signature, publicKey: current });
    if (verdict !== 'good') return 'other-key';
    // A day lasts until it has ended everywhere (UTC−12).
    if (now > Date.parse(`${next.until}T23:59:59-12:00`)) isExpired = true;
    current = next.to;
  }
  return isExpired ? 'expired-rotation' : null;
}

function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
