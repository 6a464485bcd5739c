import type { DeskState } from '../desk/state.ts';
import { visibleItems } from '../desk/visible-items.ts';
import { SHIPPED_RULES } from '../generated/rules.ts';

/** What was found in a draft, in numbers: how a category is called on screen, and how often it occurs; never a word of it. */
export function countFound(state: DeskState): readonly { readonly title: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { finding } of visibleItems(state)) {
    const title = SHIPPED_RULES.find(({ category }) => category === finding.category)?.title[state.language];
    if (title !== undefined) counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  return [...counts].map(([title, count]) => ({ title, count }));
}
