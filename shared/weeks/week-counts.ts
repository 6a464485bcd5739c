import { HAPPENINGS, type Happening } from './happening.ts';
import type { Week } from './week.ts';

/** How often each kind of idea came by, by what became of it. */
export type Counts = Readonly<Record<Happening['what'], Readonly<Record<string, number>>>>;

/** What was counted in one week. */
export interface WeekCounts {
  readonly week: Week;
  readonly counts: Counts;
}

export const NO_COUNTS: Counts = { seen: {}, taken: {}, left: {}, good: {} };

/** The counts with one happening more. */
export function countIn(counts: Counts, { what, kind }: Happening): Counts {
  return { ...counts, [what]: { ...counts[what], [kind]: of(counts[what], kind) + 1 } };
}

/** Several counts as one: associative, and in any order the same. */
export function sumCounts(all: readonly Counts[]): Counts {
  const sum: Record<Happening['what'], Record<string, number>> = { seen: {}, taken: {}, left: {}, good: {} };
  for (const counts of all) {
    for (const what of HAPPENINGS) {
      for (const [kind, count] of Object.entries(counts[what])) sum[what][kind] = of(sum[what], kind) + count;
    }
  }
  return sum;
}

/** How often one kind was counted; a kind may have the name of something that every object has. */
export function of(counts: Readonly<Record<string, number>>, kind: string): number {
  return Object.hasOwn(counts, kind) ? (counts[kind] ?? 0) : 0;
}

/** How many of one sort there are together. */
export function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** The kinds that came by, the most seen first; equal ones by name, so that the order never jumps. */
export function kindsOf({ seen, taken, left }: Counts): readonly string[] {
  const weight = (kind: string): number => of(seen, kind) + of(taken, kind) + of(left, kind);
  const kinds = new Set([...Object.keys(seen), ...Object.keys(taken), ...Object.keys(left)]);
  return [...kinds].toSorted((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
}
