import { readTeamSet } from '../../shared/formats/read-team-set.ts';
import type { TeamSet } from '../../shared/formats/team-set.ts';
import { SHIPPED } from '../../shared/generated/shipped.ts';
import { proveSet } from '../../shared/sets/prove-set.ts';
import { ruleFileOf, setData } from '../fixtures/team-sets.ts';

/** As many as a set may hold, and as many as one file of it may. */
const RULES = 10_000;
const IN_FILE = 500;
const COMMON = ['morgen', 'opdracht', 'school', 'graag', 'samen', 'verslag', 'stage', 'week'];

/** The text of a set with as many rules as one may hold: half of their patterns start from words that every mail has. */
export function largestSet(): string {
  const ruleAt = (index: number) => {
    const common = COMMON[index % COMMON.length] ?? '';
    return {
      name: `rule-${index}`,
      match: [`(${common} * woord${index})`, `eigenwoord${index} <you>`],
      fires: [`Het **${common} en woord${index}** ligt daar.`],
      quiet: ['Tot morgen.'],
    };
  };
  const files = Array.from({ length: RULES / IN_FILE }, (_unused, file) =>
    ruleFileOf('', '', { rules: Array.from({ length: IN_FILE }, (_none, rule) => ruleAt(file * IN_FILE + rule)) }),
  );
  return JSON.stringify(setData({ rules: files }));
}

/** Imports a set as a page does: read, decoded, and every example proved. @throws Error when anything stands in the way. */
export function importSet(text: string): TeamSet {
  const read = readTeamSet(text, { file: 'bench.json', shipped: SHIPPED, mode: 'import' });
  if (!read.ok || proveSet(read.value, SHIPPED).length > 0) throw new Error('The set of the bench does not hold.');
  return read.value;
}
