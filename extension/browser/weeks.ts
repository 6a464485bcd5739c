import { openWeekStore } from '../../shared/store/week-store.ts';
import type { Happening } from '../../shared/weeks/happening.ts';
import type { WeekCounts } from '../../shared/weeks/week-counts.ts';
import { lastWeeks, weekOf } from '../../shared/weeks/week.ts';
import { readSettings } from './settings.ts';

/** How long counts are kept, in weeks: a school year (our choice, as for reminders). */
const KEPT_WEEKS = 53;

const store = openWeekStore();

/** Counts what happened in a field, unless the person wants no counting. @returns whether it was kept. */
export async function countHappening(happening: Happening): Promise<boolean> {
  if (!(await readSettings()).counts) return false;
  const now = Date.now();
  return store.count(happening, weekOf(now), lastWeeks(now, KEPT_WEEKS)[0] ?? '');
}

/** All weeks that were counted; null when the database does not answer. */
export function readWeeks(): Promise<readonly WeekCounts[] | null> {
  return store.read();
}

/** Puts weeks of a saved file back, in the place of what was counted in them. @returns false when that did not work. */
export function putWeeks(weeks: readonly WeekCounts[]): Promise<boolean> {
  return store.put(weeks);
}

/** Lets all counts go. @returns false when that did not work. */
export function wipeWeeks(): Promise<boolean> {
  return store.wipe();
}
