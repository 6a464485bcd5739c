import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { makeKeyPair } from '../../crypto/ed25519.ts';
import type { KeyPair } from '../../crypto/ed25519.ts';
import { openEnvelope } from '../../crypto/open-envelope.ts';
import { rotateKey, sealEnvelope } from '../../crypto/seal-envelope.ts';
import { decodeEnvelope } from '../../formats/decode-envelope.ts';
import type { Envelope, Rotation } from '../../formats/decode-envelope.ts';
import { readTeamSet } from '../../formats/read-team-set.ts';
import { BAD_INPUT, complain, NO, print, tell, WELL } from './say.ts';
import type { Command } from './say.ts';

const KEY_FILE = v.object({ publicKey: v.string(), privateKey: v.string() });

/** `sets keygen FILE`: a new key pair, readable by its owner alone; never over a file that is there. */
export async function makeKeyFile({ files }: Command): Promise<number> {
  const [file] = files;
  if (file === undefined || files.length > 1) return complain('sets: usage: keygen FILE');
  const pair = await makeKeyPair();
  try {
    writeFileSync(file, `${JSON.stringify(pair, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    return complain(`sets: ${file} ${isThere ? 'is there already, and stays as it is' : 'cannot be written'}`);
  }
  print(pair.publicKey);
  return WELL;
}

/**
 * `sets sign --key KEY [--old OLDKEY --until DAY] [--earlier ENVELOPE] --out FILE SET`: the exact bytes of a set in an
 * envelope. With an old key the new one is handed over; rotations of an earlier envelope come along.
 */
export async function signSet(command: Command): Promise<number> {
  const { files, options } = command;
  const [file] = files;
  const { key, out, old, until, earlier } = options;
  if (file === undefined || files.length > 1 || key === undefined || out === undefined)
    return complain('sets: usage: sign --key KEY --out FILE [--old OLDKEY --until DAY] [--earlier ENVELOPE] SET');
  if ((old === undefined) !== (until === undefined)) return complain('sets: --old and --until go together');
  if (until !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(until))
    return complain('sets: --until takes a day: 2027-08-31');
  const text = read(file);
  if (text === null) return complain(`sets: ${file} cannot be read`);
  const { SHIPPED } = await import('../../generated/shipped.ts');
  const set = readTeamSet(text, { file, shipped: SHIPPED, mode: 'edit' });
  if (!set.ok) return tell(set.problems, command, BAD_INPUT);
  const pair = readKeys(key);
  if (!pair) return complain(`sets: ${key} is no key file`);
  const before = earlier === undefined ? null : readEnvelope(earlier);
  if (typeof before === 'string') return complain(`sets: ${before}`);
  const rotations: Rotation[] = [...(before?.rotations ?? [])];
  if (old !== undefined && until !== undefined) {
    const oldPair = readKeys(old);
    if (!oldPair) return complain(`sets: ${old} is no key file`);
    rotations.push(await rotateKey(oldPair, pair.publicKey, until));
  }
  writeFileSync(out, `${JSON.stringify(await sealEnvelope(text, pair, rotations))}\n`);
  print(`${out}: ${set.value.name} ${set.value.version}, signed with ${pair.publicKey}`);
  return WELL;
}

/** `sets verify [--key PUBLICKEY] FILE...`: exit 1 when a signature is wrong or of another key. */
export async function verifySets(command: Command): Promise<number> {
  if (command.files.length === 0) return complain('sets: usage: verify [--key PUBLICKEY] FILE...');
  let worst = WELL;
  for (const file of command.files) worst = Math.max(worst, await verify(file, command));
  return worst;
}

async function verify(file: string, command: Command): Promise<number> {
  const envelope = readEnvelope(file);
  if (typeof envelope === 'string') return complain(`sets: ${envelope}`);
  const opened = await openEnvelope(envelope, command.options['key'] ?? null, Date.now());
  if (opened.kind === 'unable') return complain(`sets: signatures cannot be checked here`);
  if (opened.kind === 'refused') return complain(`${file}: ${REFUSALS[opened.why]}`, NO);
  const { SHIPPED } = await import('../../generated/shipped.ts');
  const set = readTeamSet(opened.text, { file, shipped: SHIPPED, mode: 'import' });
  if (!set.ok) return tell(set.problems, command, BAD_INPUT);
  print(`${file}: ${set.value.name} ${set.value.version}, signed with ${opened.key}`);
  return WELL;
}

const REFUSALS = {
  'bad-signature': 'the signature does not fit these bytes',
  'other-key': 'signed with another key, and the old one did not hand over',
  'expired-rotation': 'the last day of the handing over is past',
} as const;

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(read(file) ?? '');
  } catch {
    return null;
  }
}

function readKeys(file: string): KeyPair | null {
  const parsed = v.safeParse(KEY_FILE, readJson(file));
  return parsed.success ? parsed.output : null;
}

/** @returns the envelope, or what to say. */
function readEnvelope(file: string): Envelope | string {
  const data = readJson(file);
  if (data === null) return `${file} cannot be read, or is no JSON`;
  const envelope = decodeEnvelope(data);
  if (envelope === 'plain') return `${file} is not signed`;
  return envelope === 'broken' ? `${file} is no whole envelope` : envelope;
}
