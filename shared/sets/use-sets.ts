import type { Problem } from '../formats/problem.ts';
import { readTeamSet } from '../formats/read-team-set.ts';
import type { Shipped } from '../formats/shipped.ts';
import type { TeamSet } from '../formats/team-set.ts';
import { effectiveItems } from './effective-items.ts';
import type { Effective } from './effective-items.ts';
import type { LayerName } from './item.ts';
import { proveSet } from './prove-set.ts';
import { stackLayers } from './stack-layers.ts';
import type { LayeredSet } from './stack-layers.ts';

/** A set as it is kept. */
interface KeptSet {
  readonly id: string;
  readonly name: string;
  readonly layer: LayerName;
  readonly text: string;
}

/** Something in a set that no longer holds, mostly after an update of the product. */
interface Resting {
  readonly set: string;
  readonly name: string;
  /** The rule that rests, with the sentence; without one the whole set does. */
  readonly rule: string | null;
  readonly problem: Problem;
}

/** What sets in use come to. */
export interface UsedSets {
  readonly working: readonly LayeredSet[];
  /** What rests, named; all else of its set works on. */
  readonly resting: readonly Resting[];
  readonly effective: Effective;
}

/** Puts kept sets to use over what ships. Never throws: what no longer holds rests, and the rest works on. */
export function useSets(kept: readonly KeptSet[], shipped: Shipped): UsedSets {
  const working: LayeredSet[] = [];
  const resting: Resting[] = [];
  for (const { id, name, layer, text } of kept) {
    const read = readTeamSet(text, { file: name, shipped, mode: 'use' });
    if (!read.ok) {
      const [problem] = read.problems;
      if (problem) resting.push({ set: id, name, rule: null, problem });
      continue;
    }
    const proven = withoutUnproven(read.value, shipped);
    resting.push(...proven.unproven.map((problem) => ({ set: id, name, rule: problem.rule, problem })));
    resting.push(...read.value.notes.map((problem) => ({ set: id, name, rule: null, problem })));
    working.push({ set: proven.set, layer });
  }
  return { working, resting, effective: effectiveItems(stackLayers(shipped, working)) };
}

/** The set without its rules of which an example no longer holds. */
function withoutUnproven(set: TeamSet, shipped: Shipped): { set: TeamSet; unproven: ReturnType<typeof proveSet> } {
  const unproven = proveSet(set, shipped);
  const failing = new Set(unproven.map(({ rule, language }) => `${language} ${rule}`));
  const rules = set.rules.filter(({ id, language }) => !failing.has(`${language} ${id}`));
  return { set: failing.size > 0 ? { ...set, rules } : set, unproven };
}
