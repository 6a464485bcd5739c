import { limitDose } from '../review/limit-dose.ts';
import { nextPrompt } from '../review/next-prompt.ts';
import type { DeskItem } from './desk-item.ts';
import { WHOLE_MESSAGE, type DeskState } from './state.ts';

function isVisible(state: DeskState, item: DeskItem): boolean {
  const { category, rule } = item.finding;
  const isSilenced = state.muted.includes(category) || state.muted.includes(rule) || state.hushed.includes(category);
  if (isSilenced || isGreetingAlone(state.text, item)) return false;
  return !state.dismissed.includes(item.key) && !(item.key in state.later);
}

/** Behind *Hoi* a name may still come: a greeting is being written as long as nothing stands behind it. */
function isGreetingAlone(text: string, { finding: { category, sentence } }: DeskItem): boolean {
  return category === 'salutation.impersonal' && text.slice(sentence.end).trim() === '';
}

/** The items that are underlined and can be opened, in order of the text. */
export function visibleItems(state: DeskState): readonly DeskItem[] {
  return state.items.filter((item) => isVisible(state, item));
}

/** What is shown at once, and what waits under *meer ideeën*; both in order of the text. */
export interface ListedItems {
  readonly first: readonly DeskItem[];
  readonly more: readonly DeskItem[];
}

/** Divides the visible items as `review/limit-dose.ts` doses them; soft ones and repeats always wait. */
export function listedItems(state: DeskState): ListedItems {
  const visible = visibleItems(state);
  const { first } = limitDose(
    visible.map(({ finding }) => finding),
    state.channel,
  );
  return {
    first: visible.filter((item) => first.has(item.finding)),
    more: visible.filter((item) => !first.has(item.finding)),
  };
}

/**
 * What a person steps through, card by card, as values of `state.open`: the ideas shown at once, the others too once
 * they were asked for, and the message as a whole.
 */
export function cardSteps(state: DeskState): readonly string[] {
  const items = state.showsMore ? visibleItems(state) : listedItems(state).first;
  return [...items.map(({ id }) => id), ...(hasMessageCard(state) ? [WHOLE_MESSAGE] : [])];
}

/** The open item; undefined when none is open. */
export function openItem(state: DeskState): DeskItem | undefined {
  return state.open === undefined ? undefined : visibleItems(state).find(({ id }) => id === state.open);
}

/** True when there is something to say about the message as a whole. */
export function hasMessageCard(state: DeskState): boolean {
  if (state.phase !== 'ready') return false;
  return state.elements.present.length > 0 || shownPrompt(state) !== undefined || shownChecks(state).length > 0;
}

/** How many items rest until later. */
export function restingCount(state: DeskState): number {
  return state.items.filter((item) => item.key in state.later).length;
}

/** How often the category of this item occurs, for the first shown item of one that occurs often; else undefined. */
export function timesOf(state: DeskState, item: DeskItem): number | undefined {
  const findings = visibleItems(state).map(({ finding }) => finding);
  return limitDose(findings, state.channel).times.get(item.finding);
}

/** The visible items of the same category as this one, itself included. */
export function sameItems(state: DeskState, id: string): readonly DeskItem[] {
  const visible = visibleItems(state);
  const category = visible.find((item) => item.id === id)?.finding.category;
  return visible.filter(({ finding }) => finding.category === category);
}

/** The next of them, round and round; undefined when this is the only one. */
export function nextOfSame(state: DeskState, id: string): DeskItem | undefined {
  const same = sameItems(state, id);
  const here = same.findIndex((item) => item.id === id);
  return same.length < 2 ? undefined : same[(here + 1) % same.length];
}

/** Id of the one thing this kind of message may still want: `open-question`. Undefined while there is none to ask. */
export function shownPrompt(state: DeskState): string | undefined {
  return state.phase === 'ready' ? nextPrompt(state.elements.missing, state.prompts) : undefined;
}

/** Ids of the quiet notes about the whole message that nobody left as they are. */
export function shownChecks(state: DeskState): readonly string[] {
  return state.phase === 'ready' ? state.checks.filter((id) => !state.prompts.passed.includes(id)) : [];
}

/** True when what is open is still shown. */
export function isOpenShown(state: DeskState): boolean {
  if (state.open === WHOLE_MESSAGE) return hasMessageCard(state);
  return state.open === undefined || visibleItems(state).some(({ id }) => id === state.open);
}
