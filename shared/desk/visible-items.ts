import { limitDose } from '../review/limit-dose.ts';
import { nextPrompt } from '../review/next-prompt.ts';
import type { DeskItem } from './desk-item.ts';
import type { DeskState } from './state.ts';

function isVisible(state: DeskState, item: DeskItem): boolean {
  const { category, rule } = item.finding;
  const isSilenced = state.muted.includes(category) || state.muted.includes(rule) || state.hushed.includes(category);
  return !isSilenced && !state.dismissed.includes(item.key) && !(item.key in state.later);
}

/** The items that are underlined and can be opened, in order of the text. */
export function visibleItems(state: DeskState): readonly DeskItem[] {
  return state.items.filter((item) => isVisible(state, item));
}

/** What a list shows at once, and what waits under *meer ideeën*; both in order of the text. */
export interface ListedItems {
  readonly first: readonly DeskItem[];
  readonly more: readonly DeskItem[];
}

/** Divides the visible items as `review/limit-dose.ts` doses them; soft ones always wait. */
export function listedItems(state: DeskState): ListedItems {
  const visible = visibleItems(state);
  const { first } = limitDose(visible.map(({ finding }) => finding));
  return {
    first: visible.filter((item) => first.has(item.finding)),
    more: visible.filter((item) => !first.has(item.finding)),
  };
}

/** The open item with its place in the row, counted from 1; undefined when none is open. */
export function openItem(state: DeskState): { item: DeskItem; position: number; total: number } | undefined {
  const visible = visibleItems(state);
  const index = visible.findIndex((item) => item.id === state.open);
  const item = visible[index];
  return item && { item, position: index + 1, total: visible.length };
}

/** How many items rest until later. */
export function restingCount(state: DeskState): number {
  return state.items.filter((item) => item.key in state.later).length;
}

/** How often the category of this item occurs, for the first shown item of one that occurs often; else undefined. */
export function timesOf(state: DeskState, item: DeskItem): number | undefined {
  return limitDose(visibleItems(state).map(({ finding }) => finding)).times.get(item.finding);
}

/** Id of the one thing this kind of message may still want: `open-question`. Undefined while there is none to ask. */
export function shownPrompt(state: DeskState): string | undefined {
  return state.phase === 'ready' ? nextPrompt(state.elements.missing, state.prompts) : undefined;
}
