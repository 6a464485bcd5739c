import * as v from 'valibot';

const base64url = (most: number) => v.pipe(v.string(), v.maxLength(most), v.regex(/^[A-Za-z0-9_-]+$/));
/** Ed25519: a key of 32 bytes, a signature of 64 (RFC 8032). */
const key = v.pipe(base64url(43), v.length(43));
const signature = v.pipe(base64url(86), v.length(86));
const day = v.pipe(v.string(), v.isoDate());

/** A new key, handed over by the old one: the old one signs both and the last day on which that counts. */
const rotation = v.object({ from: key, to: key, until: day, signature });

/** Eleven million: eight million characters in base64. More keys than ten in the life of a set are a mistake. */
const ENVELOPE = v.object({
  payload: base64url(11_000_000),
  key,
  signature,
  rotations: v.optional(v.pipe(v.array(rotation), v.maxLength(10)), []),
});

/** A set with its signature: `payload` holds the exact bytes in base64url. */
export type Envelope = v.InferOutput<typeof ENVELOPE>;
export type Rotation = Envelope['rotations'][number];

/** @returns the envelope, `plain` for other data (an unsigned set), or `broken` for an envelope that cannot be opened. */
export function decodeEnvelope(data: unknown): Envelope | 'plain' | 'broken' {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'payload')) return 'plain';
  const parsed = v.safeParse(ENVELOPE, data);
  return parsed.success ? parsed.output : 'broken';
}
