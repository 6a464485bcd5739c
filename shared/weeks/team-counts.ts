import { sumCounts, type Counts } from './week-counts.ts';
import type { Week } from './week.ts';

/** Counts of one person, as they go to a team when that person chooses so: no name, no device, no single week. */
export interface SharedCounts {
  /** Drawn for each file, so that the same file twice counts once. */
  readonly id: string;
  readonly from: Week;
  readonly to: Week;
  readonly counts: Counts;
}

/**
 * Fewest people whose counts are shown together. Our choice, after what is usual for surveys among employees: with
 * fewer, a colleague can tell what is whose.
 */
export const SMALLEST_GROUP = 4;

/** Counts of several people together, or how many people are still wanted. */
export type TeamCounts =
  | { readonly isEnough: false; readonly people: number; readonly wanted: number }
  | {
      readonly isEnough: true;
      readonly people: number;
      readonly from: Week;
      readonly to: Week;
      readonly counts: Counts;
    };

/** Puts files of colleagues together; the same file twice counts once. */
export function joinCounts(files: readonly SharedCounts[]): TeamCounts {
  const unique = [...new Map(files.map((file) => [file.id, file])).values()];
  const people = unique.length;
  if (people < SMALLEST_GROUP) return { isEnough: false, people, wanted: SMALLEST_GROUP - people };
  const weeks = unique.flatMap(({ from, to }) => [from, to]).toSorted();
  return {
    isEnough: true,
    people,
    from: weeks[0] ?? '',
    to: weeks.at(-1) ?? '',
    counts: sumCounts(unique.map(({ counts }) => counts)),
  };
}
