import type { Shipped } from '../formats/shipped.ts';
import type { TeamSet } from '../formats/team-set.ts';
import { laySets } from './lay-sets.ts';
import { proveRules } from './prove-rules.ts';
import type { Unproven } from './prove-rules.ts';

/** Runs the examples of a set against the shipped rules with this set laid over them. @returns those that do not hold. */
export function proveSet(set: TeamSet, { rules }: Pick<Shipped, 'rules'>): Unproven[] {
  return proveRules(laySets(rules, [set]), set.examples, () => ({ file: set.name, line: 0 }));
}
