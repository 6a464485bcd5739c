import type { DeskState } from '../desk/state.ts';
import { visibleItems } from '../desk/visible-items.ts';

/** How often one kind of idea was found. */
export interface FoundCount {
  /** `directive.must` */
  readonly kind: string;
  readonly count: number;
}

/** What was found in a draft, in numbers: the kind of idea, and how often it occurs; never a word of it. */
export function countFound(state: DeskState): readonly FoundCount[] {
  const counts = new Map<string, number>();
  for (const { finding } of visibleItems(state)) {
    counts.set(finding.category, (counts.get(finding.category) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => ({ kind, count }));
}
