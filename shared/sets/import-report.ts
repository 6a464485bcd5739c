import type { Problem } from '../formats/problem.ts';
import type { SampleMail } from '../formats/sample-mail.ts';
import type { Shipped } from '../formats/shipped.ts';
import type { TeamSet } from '../formats/team-set.ts';
import { diffFindings } from './diff-findings.ts';
import type { SampleDifference } from './diff-findings.ts';
import { diffSets, findConflicts } from './diff-sets.ts';
import type { Conflict, SetDifference } from './diff-sets.ts';
import type { LayerName } from './item.ts';
import { rulesOfLayer } from './lay-sets.ts';
import { layerOfSet } from './layer-of-set.ts';
import { proveSet } from './prove-set.ts';
import { stackLayers } from './stack-layers.ts';
import type { LayeredSet } from './stack-layers.ts';
import type { Unproven } from './prove-rules.ts';

/** What a person sees before a set is kept: nothing has changed yet. */
export interface ImportReport {
  readonly set: TeamSet;
  /** Examples of the set that do not hold: with any of these it is not activated. */
  readonly unproven: readonly Unproven[];
  readonly difference: SetDifference;
  readonly conflicts: readonly Conflict[];
  /** What changes on sample mails once it works beside the others. */
  readonly findings: readonly SampleDifference[];
  /** What was left aside while reading. */
  readonly notes: readonly Problem[];
  readonly isUsable: boolean;
}

/** What an import is compared with. */
export interface ImportSituation {
  readonly shipped: Shipped;
  /** All sets that work now, an earlier version of this one included. */
  readonly active: readonly LayeredSet[];
  /** Where the set is to come. */
  readonly layer: LayerName;
  readonly samples: readonly SampleMail[];
}

/** Everything a person needs to decide on a set, before anything is kept. */
export function reportImport(set: TeamSet, { shipped, active, layer, samples }: ImportSituation): ImportReport {
  const earlier = active.find((other) => other.set.id === set.id);
  const others = active.filter((other) => other !== earlier);
  const without = stackLayers(shipped, others);
  const unproven = proveSet(set, shipped);
  const after = stackLayers(shipped, [...others, { set, layer }]);
  return {
    set,
    unproven,
    difference: diffSets(earlier?.set ?? null, set),
    conflicts: findConflicts(layerOfSet(set, layer), without),
    findings: diffFindings(
      samples,
      rulesOfLayer(shipped.rules, stackLayers(shipped, active)),
      rulesOfLayer(shipped.rules, after),
    ),
    notes: set.notes,
    isUsable: unproven.length === 0,
  };
}
