import type { DeskItem } from './desk-item.ts';
import type { DeskState } from './state.ts';

/** At most three cards at once: more than that is read as a report, not as an idea (design, section 1). */
const DOSE = 3;

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

/** Divides the visible items: at most three first, the strong before the ordinary; soft ones always wait. */
export function listedItems(state: DeskState): ListedItems {
  const visible = visibleItems(state);
  const strong = visible.filter((item) => item.finding.level === 'strong');
  const ordinary = visible.filter((item) => item.finding.level === 'ordinary');
  const chosen = new Set([...strong, ...ordinary].slice(0, DOSE));
  return {
    first: visible.filter((item) => chosen.has(item)),
    more: visible.filter((item) => !chosen.has(item)),
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
