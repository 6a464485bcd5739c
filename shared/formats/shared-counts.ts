import * as v from 'valibot';
import { HAPPENINGS } from '../weeks/happening.ts';
import type { SharedCounts } from '../weeks/team-counts.ts';

const FORMAT = 'uitnodigend-counts';
const VERSION = 1;
/** Largest file that is read, in UTF-16 units, and largest number in it (our choices). */
export const LARGEST_COUNTS_FILE = 100_000;
const MOST = 1_000_000;

const WEEK = v.pipe(v.string(), v.regex(/^\d{4}-W\d{2}$/));
const KINDS = v.record(
  v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,60}$/)),
  v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MOST)),
);
const COUNTS = v.object({ seen: KINDS, taken: KINDS, left: KINDS, good: KINDS } satisfies Record<
  (typeof HAPPENINGS)[number],
  typeof KINDS
>);
const SCHEMA = v.object({ id: v.pipe(v.string(), v.uuid()), from: WEEK, to: WEEK, counts: COUNTS });

/** Why a file of counts cannot be used. */
export type CountsProblem = 'too-large' | 'no-json' | 'other-file' | 'newer';

/** The text of a file with these counts: this and nothing else is what a person shares. */
export function formatSharedCounts({ id, from, to, counts }: SharedCounts): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, id, from, to, counts }, null, 2)}\n`;
}

/** Reads such a file. Never throws. */
export function readSharedCounts(text: string): SharedCounts | CountsProblem {
  if (text.length > LARGEST_COUNTS_FILE) return 'too-large';
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return 'no-json';
  }
  const head = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), data);
  if (!head.success) return 'other-file';
  if (head.output.version > VERSION) return 'newer';
  const decoded = v.safeParse(SCHEMA, data);
  return decoded.success ? decoded.output : 'other-file';
}
