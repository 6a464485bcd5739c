import { daysLater, startOfDay } from './days.ts';
import { inOrder, type Outcome } from './outcome.ts';

/**
 * Most reminders a day that point to themselves; the panel still gives more to who asks. Each further reminder at one
 * visit made it 30 % less likely that one is taken up (Ancker et al., 2017, doi:10.1186/s12911-017-0430-8); the number
 * itself is our choice.
 */
const MOST_A_DAY = 3;
/** After *Laat zo* nothing until the next day; three times in a row, nothing for a week (our choice). */
const IN_A_ROW = 3;
const LONG_REST_DAYS = 7;

/** Does everything rest, because a person said *Laat zo*? */
export function isAllResting(history: readonly Outcome[], now: number): boolean {
  const past = inOrder(history, now);
  const latest = past.findLast((entry) => entry.outcome === 'left');
  if (latest === undefined) return false;
  const row = past.slice(-IN_A_ROW);
  const isRow = row.length === IN_A_ROW && row.every((entry) => entry.outcome === 'left');
  return now < daysLater(latest.at, isRow ? LONG_REST_DAYS : 1);
}

/**
 * May a mark or a badge say that a reminder fits? Not twice on one visit to a page, not more often a day than helps,
 * and not while all rests.
 *
 * @param since when the visit to this page began, in milliseconds since 1970
 */
export function maySign(history: readonly Outcome[], since: number, now: number): boolean {
  const past = inOrder(history, now);
  if (past.some((entry) => entry.at >= since)) return false;
  if (past.filter((entry) => entry.at >= startOfDay(now)).length >= MOST_A_DAY) return false;
  return !isAllResting(past, now);
}
