import type { Happening } from '../weeks/happening.ts';
import type { DeskState } from './state.ts';

/** Something that happened, and what it happened to, so that the same is counted once. */
export interface NotedHappening extends Happening {
  readonly of: string;
}

/**
 * What a person did, or what came to stand in the text, between two states of a desk: which card opened, what was put in
 * the text or left as it is, what is good. Kinds only, never words.
 */
export function happenedBetween(before: DeskState, after: DeskState): readonly NotedHappening[] {
  const happened: NotedHappening[] = [];
  const note = (what: Happening['what'], id: string | undefined): void => {
    const item = before.items.concat(after.items).find((known) => known.id === id);
    if (item) happened.push({ what, kind: item.finding.category, of: item.key });
  };
  if (after.open !== before.open) note('seen', after.open);
  if (after.outcome !== before.outcome && after.outcome?.result.kind === 'applied') note('taken', after.outcome.id);
  for (const key of after.dismissed.slice(before.dismissed.length)) {
    note('left', before.items.find((item) => item.key === key)?.id);
  }
  if (after.elements !== before.elements) {
    for (const { id } of after.elements.present) happened.push({ what: 'good', kind: id, of: id });
  }
  return happened;
}
