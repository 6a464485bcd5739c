import * as v from 'valibot';
import { HAPPENINGS } from '../weeks/happening.ts';
import { formatOwnFile, openOwnFile, type OwnFileKind, type OwnFileProblem } from './own-file.ts';
import type { SharedCounts } from '../weeks/team-counts.ts';

/** Largest file that is read, in UTF-16 units, and largest number in it (our choices). */
export const LARGEST_COUNTS_FILE = 100_000;
const MOST = 1_000_000;
const FILE: OwnFileKind = { format: 'uitnodigend-counts', version: 1, largest: LARGEST_COUNTS_FILE };

/** A week as it is written: `2026-W48`. */
export const WEEK = v.pipe(v.string(), v.regex(/^\d{4}-W\d{2}$/));
const KINDS = v.record(
  v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,60}$/)),
  v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MOST)),
);
/** Counts by kind: numbers, and never words of a person. */
export const COUNTS = v.object({ seen: KINDS, taken: KINDS, left: KINDS, good: KINDS } satisfies Record<
  (typeof HAPPENINGS)[number],
  typeof KINDS
>);
/** Counts of one person, as they go to a team. */
export const SHARED_COUNTS = v.object({ id: v.pipe(v.string(), v.uuid()), from: WEEK, to: WEEK, counts: COUNTS });

/** The text of a file with these counts: this and nothing else is what a person shares. */
export function formatSharedCounts({ id, from, to, counts }: SharedCounts): string {
  return formatOwnFile(FILE, { id, from, to, counts });
}

/** Reads such a file. Never throws. */
export function readSharedCounts(text: string): SharedCounts | OwnFileProblem {
  const opened = openOwnFile(text, FILE);
  if (typeof opened === 'string') return opened;
  const decoded = v.safeParse(SHARED_COUNTS, opened.data);
  return decoded.success ? decoded.output : 'other-file';
}
