import { readFileSync, statSync } from 'node:fs';
import type { Decoded } from '../formats/problem.ts';
import { MOST_CHARACTERS } from '../formats/read-set-text.ts';
import { readTeamSet } from '../formats/read-team-set.ts';
import type { DecodeMode, TeamSet } from '../formats/team-set.ts';

/** A character takes at most three bytes of UTF-8: what is larger is not even read. */
const MOST_BYTES = MOST_CHARACTERS * 3;

/** Reads a team set from a file. @returns the set, or what stands in the way. */
export async function readSetFile(file: string, mode: DecodeMode = 'edit'): Promise<Decoded<TeamSet>> {
  const { SHIPPED } = await import('../generated/shipped.ts');
  let text: string;
  try {
    text = statSync(file).size > MOST_BYTES ? ' '.repeat(MOST_CHARACTERS + 1) : readFileSync(file, 'utf8');
  } catch {
    const say = { nl: 'Dit bestand is niet te lezen.', en: 'This file cannot be read.' };
    return { ok: false, problems: [{ file, at: '(file)', line: 0, say }] };
  }
  return readTeamSet(text, { file, shipped: SHIPPED, mode });
}
