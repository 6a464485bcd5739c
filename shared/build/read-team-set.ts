import { readFileSync } from 'node:fs';
import { decodeTeamSet } from '../formats/decode-team-set.ts';
import type { TeamSet } from '../formats/decode-team-set.ts';
import type { Decoded } from '../formats/problem.ts';
import { readSetText } from '../formats/read-set-text.ts';
import { CLAUSE_TESTS } from '../language/clause-tests.ts';
import { verbForms } from '../language/verb-forms.ts';

/** Reads a team set from a file. @returns the set, or what stands in the way. */
export async function readTeamSet(file: string): Promise<Decoded<TeamSet>> {
  const { MECHANISMS } = await import('../generated/mechanisms.ts');
  const { REFERENCES } = await import('../generated/references.ts');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    const say = { nl: 'Dit bestand is niet te lezen.', en: 'This file cannot be read.' };
    return { ok: false, problems: [{ file, at: '(file)', line: 0, say }] };
  }
  const read = readSetText(text, file);
  if (!read.ok) return read;
  return decodeTeamSet(read.value, {
    file,
    mechanisms: new Set(Object.keys(MECHANISMS)),
    references: new Set(Object.keys(REFERENCES)),
    clauseTests: CLAUSE_TESTS,
    formsOf: verbForms,
  });
}
