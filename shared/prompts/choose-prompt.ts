import { daysLater } from '../reminders/days.ts';
import { isAllResting } from '../reminders/may-sign.ts';
import { inOrder, type Outcome } from '../reminders/outcome.ts';
import type { PageKind } from '../situation/site-profile.ts';
import { mechanismOf } from './prompt.ts';
import type { Moment, Prompt } from './prompt.ts';
import { usesItem } from './used-items.ts';

const DAY = 24 * 60 * 60 * 1000;
/** A prompt rests for four weeks, after *Later* until the next day; a mechanism counts as recent four weeks (our choice). */
const REST_DAYS = 28;

/** What a page asks for. `group` and `none` speak to no single student. */
export interface PromptMoment {
  readonly moment: Moment;
  readonly scope: 'student' | 'group' | 'none';
  /** What the page is about; a prompt that asks for a kind of page stays away when this is not known. */
  readonly page?: PageKind;
  /** Items or branches that the team finds important now. */
  readonly priorities: readonly string[];
  /** Code of the student, when the person wants that kept: what was done for another one does not count. */
  readonly about?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The prompt that fits, and the reason in one word; the screen turns it into a sentence. */
export interface ChosenPrompt {
  readonly prompt: Prompt;
  readonly because: 'priority' | 'page' | 'balance' | 'moment';
}

/**
 * Chooses at most one prompt: that fits the moment and the scope, was not put away for good and has rested; first what
 * the team finds important, then what is about this kind of page, then the mechanism that came by least in four weeks, relation before task when equal
 * (NJi & ECBO, 2023, 3.1.3), then the one longest ago.
 *
 * @returns the same choice for the same input, or null: silence.
 */
export function choosePrompt(
  prompts: readonly Prompt[],
  moment: PromptMoment,
  history: readonly Outcome[],
): ChosenPrompt | null {
  const past = inOrder(history, moment.now);
  if (isAllResting(past, moment.now)) return null;
  const recent = past.filter((shown) => moment.now - shown.at < REST_DAYS * DAY);
  const resting = new Set(recent.filter((shown) => rests(shown, moment)).map((shown) => shown.item));
  const never = new Set(past.filter((shown) => shown.outcome === 'never').map((shown) => shown.item));
  const fits = prompts.filter(
    (prompt) =>
      prompt.moments.includes(moment.moment) &&
      (prompt.pages === undefined || (moment.page !== undefined && prompt.pages.includes(moment.page))) &&
      (moment.scope === 'student' || prompt.nl.named === undefined) &&
      !never.has(prompt.item) &&
      !resting.has(prompt.item),
  );
  if (fits.length === 0) return null;
  const urgent = fits.filter((prompt) => usesItem(moment.priorities, prompt.item));
  const close = moment.page === 'student' ? [] : fits.filter(({ pages }) => pages !== undefined);
  const pool = [urgent, close, fits].find((each) => each.length > 0) ?? [];
  const seen = countByMechanism(recent);
  const times = (prompt: Prompt): number => seen.get(mechanismOf(prompt.item)) ?? 0;
  const last = lastShown(past);
  const [first] = pool
    .map((prompt, place) => ({ prompt, place }))
    .toSorted(
      (a, b) =>
        times(a.prompt) - times(b.prompt) ||
        compareText(mechanismOf(a.prompt.item), mechanismOf(b.prompt.item)) ||
        (last.get(a.prompt.item) ?? 0) - (last.get(b.prompt.item) ?? 0) ||
        a.place - b.place,
    );
  if (!first) return null;
  if (urgent.length > 0) return { prompt: first.prompt, because: 'priority' };
  if (close.length > 0) return { prompt: first.prompt, because: 'page' };
  return { prompt: first.prompt, because: seen.size > 0 && times(first.prompt) === 0 ? 'balance' : 'moment' };
}

function rests({ outcome, about, at }: Outcome, moment: PromptMoment): boolean {
  if (about !== undefined && about !== moment.about) return false;
  return (outcome !== 'later' && outcome !== 'left') || moment.now < daysLater(at, 1);
}

function countByMechanism(shown: readonly Outcome[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { item } of shown) counts.set(mechanismOf(item), (counts.get(mechanismOf(item)) ?? 0) + 1);
  return counts;
}

function lastShown(shown: readonly Outcome[]): Map<string, number> {
  const last = new Map<string, number>();
  for (const { item, at } of shown) last.set(item, Math.max(at, last.get(item) ?? 0));
  return last;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
