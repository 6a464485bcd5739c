import { foldText } from '../situation/match-words.ts';

/** Enough to tell the students of one person apart, and no more: 16 bytes. */
const BYTES = 16;

/** Makes the key under which students are remembered. Nothing can read it out, also not this program. */
export function makeStudentKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/**
 * A code for a student: HMAC-SHA-256 over the system and the name. The same for the same name, however it is written;
 * without the key nobody can find the name back. Two students of one name share a code.
 */
export async function studentCode(key: CryptoKey, system: string, name: string): Promise<string> {
  const words = new TextEncoder().encode(`${system}\n${foldText(name)}`);
  const signed = new Uint8Array(await crypto.subtle.sign('HMAC', key, words));
  return Array.from(signed.slice(0, BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
