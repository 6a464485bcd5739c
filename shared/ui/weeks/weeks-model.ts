import type { Language } from '../../language/language.ts';
import { directionOf, type Direction } from '../../weeks/direction.ts';
import type { TeamCounts } from '../../weeks/team-counts.ts';
import { kindsOf, NO_COUNTS, of, sumCounts, total, type Counts, type WeekCounts } from '../../weeks/week-counts.ts';
import { mondayOf, type Week } from '../../weeks/week.ts';
import { titleOf } from '../title-of.ts';

/** One week of the picture. */
export interface WeekBar {
  /** The Monday it began on, as people write it: *23 nov*. */
  readonly label: string;
  readonly taken: number;
  readonly left: number;
  /** Opened, and neither taken nor left. */
  readonly open: number;
}

/** One kind of idea over all shown weeks. */
export interface KindRow {
  readonly title: string;
  readonly seen: number;
  readonly taken: number;
  readonly left: number;
  readonly direction: Direction;
}

/** Something good, and how often it stood in a text. */
export interface GoodRow {
  readonly title: string;
  readonly count: number;
}

/** What the pictures and tables of some weeks show. */
export interface WeeksShown {
  readonly bars: readonly WeekBar[];
  readonly kinds: readonly KindRow[];
  readonly good: readonly GoodRow[];
}

/** Lays counts out over weeks; a week without counts is a week with nothing. */
export function showWeeks(kept: readonly WeekCounts[], weeks: readonly Week[], language: Language): WeeksShown {
  const byWeek = new Map(kept.map(({ week, counts }) => [week, counts]));
  const rows = weeks.map((week) => byWeek.get(week) ?? NO_COUNTS);
  const day = new Intl.DateTimeFormat(language === 'nl' ? 'nl' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return {
    bars: rows.map((counts, index) => barOf(counts, day.format(mondayOf(weeks[index] ?? '')))),
    ...showCounts(sumCounts(rows), language, (kind) => directionOf(rows.map(({ seen }) => of(seen, kind)))),
  };
}

/** The tables of counts of several people, where no direction is known. */
export function showTeam(
  { counts }: Extract<TeamCounts, { isEnough: true }>,
  language: Language,
): Omit<WeeksShown, 'bars'> {
  return showCounts(counts, language, () => 'unknown');
}

function barOf({ seen, taken, left }: Counts, label: string): WeekBar {
  const [all, used, kept] = [total(seen), total(taken), total(left)];
  return { label, taken: used, left: kept, open: Math.max(0, all - used - kept) };
}

function showCounts(
  counts: Counts,
  language: Language,
  direction: (kind: string) => Direction,
): Omit<WeeksShown, 'bars'> {
  const { seen, taken, left, good } = counts;
  // Kinds of a team's own set, or of another version, have no name here, and are left out.
  const named = kindsOf(counts).flatMap((kind) => {
    const title = titleOf(kind, language);
    const row = { seen: of(seen, kind), taken: of(taken, kind), left: of(left, kind), direction: direction(kind) };
    return title === undefined ? [] : [{ title, ...row }];
  });
  const praised = Object.entries(good).flatMap(([kind, count]) => {
    const title = titleOf(kind, language);
    return title === undefined ? [] : [{ title, count }];
  });
  return { kinds: named, good: praised.toSorted((a, b) => b.count - a.count || (a.title < b.title ? -1 : 1)) };
}
