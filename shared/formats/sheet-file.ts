import * as v from 'valibot';
import { VERDICTS, type SheetAnswers } from '../weeks/sheet-answers.ts';
import type { SharedCounts } from '../weeks/team-counts.ts';
import { formatOwnFile, openOwnFile, type OwnFileKind, type OwnFileProblem } from './own-file.ts';
import { SHARED_COUNTS } from './shared-counts.ts';

/** Largest file that is read, and most words of one answer, in UTF-16 units (our choices). */
export const LARGEST_SHEET_FILE = 500_000;
const LONGEST = 5_000;
const FILE: OwnFileKind = { format: 'uitnodigend-sheet', version: 1, largest: LARGEST_SHEET_FILE };

/** A sheet that was filled in, with the numbers of the same person when they chose to add them. */
export interface FilledSheet {
  readonly answers: SheetAnswers;
  readonly counts: SharedCounts | null;
}

const QUESTION = v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,80}$/));
const SCHEMA = v.object({
  id: v.pipe(v.string(), v.uuid()),
  words: v.record(QUESTION, v.pipe(v.string(), v.maxLength(LONGEST))),
  verdicts: v.record(QUESTION, v.picklist(VERDICTS)),
  counts: v.optional(SHARED_COUNTS),
});

/** The text of a file with this sheet: this and nothing else is what a person shares. */
export function formatSheet({ answers, counts }: FilledSheet): string {
  return formatOwnFile(FILE, counts === null ? answers : { ...answers, counts });
}

/** Reads such a file. Never throws. */
export function readSheet(text: string): FilledSheet | OwnFileProblem {
  const opened = openOwnFile(text, FILE);
  if (typeof opened === 'string') return opened;
  const decoded = v.safeParse(SCHEMA, opened.data);
  if (!decoded.success) return 'other-file';
  const { counts = null, ...answers } = decoded.output;
  return { answers, counts };
}
