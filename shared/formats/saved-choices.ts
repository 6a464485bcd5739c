import * as v from 'valibot';
import { isOutcome, type Outcome } from '../reminders/outcome.ts';
import type { WeekCounts } from '../weeks/week-counts.ts';
import { COUNTS, WEEK } from './shared-counts.ts';
import { formatOwnFile, openOwnFile, type OwnFileKind, type OwnFileProblem } from './own-file.ts';
import { decodeSettings, type Settings } from './settings.ts';

/** Everything of a person that can be saved in a file and taken to another computer. Holds no text and no names. */
export interface SavedChoices {
  readonly settings: Settings;
  /** Categories and rules that are switched off. */
  readonly muted: readonly string[];
  /** Site profiles, not decoded yet. */
  readonly profiles: readonly unknown[];
  /** Where a reminder shows itself. */
  readonly signs: { readonly mark: boolean; readonly badge: boolean };
  /** Id of the chosen approach; null for none. */
  readonly approach: string | null;
  /** Sets, each with its exact text; not decoded yet. */
  readonly sets: readonly SavedSet[];
  /** What came by, in numbers. */
  readonly weeks: readonly WeekCounts[];
  /** What became of reminders; nothing of it is about a student. */
  readonly outcomes: readonly Outcome[];
}

/** A set in the file: it comes back as one from a file, so that an address is followed only after a person says so. */
interface SavedSet {
  readonly text: string;
  readonly isActive: boolean;
  readonly layer: 'team' | 'own';
}

/** Largest file that is read, in UTF-16 units, and most entries of a list (our choices). */
export const LARGEST_CHOICES = 10_000_000;
const MOST = 500;
const MOST_OUTCOMES = 10_000;
const FILE: OwnFileKind = { format: 'uitnodigend-choices', version: 1, largest: LARGEST_CHOICES };

const SWITCH = v.fallback(v.boolean(), true);
const SAVED_SET = v.object({ text: v.string(), isActive: v.boolean(), layer: v.picklist(['team', 'own']) });
/** Entries that cannot be read are passed over, the others stand. */
const readable = <T>(schema: v.GenericSchema<unknown, T>, most: number) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.maxLength(most),
      v.transform((all) => all.filter((each): each is T => v.is(schema, each))),
    ),
    [],
  );
const SCHEMA = v.object({
  settings: v.unknown(),
  muted: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(MOST)), []),
  profiles: v.fallback(v.pipe(v.array(v.unknown()), v.maxLength(MOST)), []),
  signs: v.fallback(v.object({ mark: SWITCH, badge: SWITCH }), { mark: true, badge: true }),
  approach: v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(100))), null),
  sets: readable(SAVED_SET, MOST),
  weeks: readable(v.object({ week: WEEK, counts: COUNTS }), MOST),
  outcomes: readable(
    v.custom<Outcome>((each) => isOutcome(each) && each.about === undefined),
    MOST_OUTCOMES,
  ),
});

/** The text of a file with these choices. */
export function formatChoices(choices: SavedChoices): string {
  return formatOwnFile(FILE, choices);
}

/** Reads such a file. A part that is missing or odd takes its ordinary value; a file of another kind is refused. Never throws. */
export function readChoices(text: string): SavedChoices | OwnFileProblem {
  const opened = openOwnFile(text, FILE);
  if (typeof opened === 'string') return opened;
  const { settings, muted, ...others } = v.parse(SCHEMA, opened.data);
  return { ...others, settings: decodeSettings(settings), muted: [...new Set(muted)] };
}
