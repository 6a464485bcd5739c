import { fromBase64url, toBase64url } from './base64url.ts';

/** Both halves of a key in base64url: the public one raw (32 bytes), the private one as PKCS #8. */
export interface KeyPair {
  readonly publicKey: string;
  readonly privateKey: string;
}

const ED25519 = 'Ed25519';

/**
 * Makes a key pair.
 *
 * @throws DOMException (NotSupportedError) where the browser lacks Ed25519.
 */
export async function makeKeyPair(): Promise<KeyPair> {
  const { publicKey, privateKey } = (await crypto.subtle.generateKey(ED25519, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  return {
    publicKey: toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))),
    privateKey: toBase64url(new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey))),
  };
}

/**
 * Signs bytes.
 *
 * @returns the signature in base64url
 * @throws RangeError when the key is no key; DOMException where the browser lacks Ed25519.
 */
export async function signBytes(bytes: Uint8Array<ArrayBuffer>, privateKey: string): Promise<string> {
  const key = fromBase64url(privateKey);
  if (!key) throw new RangeError('the private key is not base64url');
  const imported = await crypto.subtle.importKey('pkcs8', key, ED25519, false, ['sign']);
  return toBase64url(new Uint8Array(await crypto.subtle.sign(ED25519, imported, bytes)));
}

/** A signature with the public key it is said to be made with, both in base64url. */
export interface Signed {
  readonly signature: string;
  readonly publicKey: string;
}

/** Checks a signature. @returns `unable` where the browser lacks Ed25519: neither good nor bad. */
export async function verifyBytes(
  bytes: Uint8Array<ArrayBuffer>,
  { signature, publicKey }: Signed,
): Promise<'good' | 'bad' | 'unable'> {
  const [rawKey, rawSignature] = [fromBase64url(publicKey), fromBase64url(signature)];
  if (!rawKey || !rawSignature) return 'bad';
  try {
    const key = await crypto.subtle.importKey('raw', rawKey, ED25519, false, ['verify']);
    return (await crypto.subtle.verify(ED25519, key, rawSignature, bytes)) ? 'good' : 'bad';
  } catch (error) {
    return (error as { name?: unknown }).name === 'NotSupportedError' || !globalThis.crypto?.subtle ? 'unable' : 'bad';
  }
}
