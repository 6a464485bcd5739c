import * as v from 'valibot';
import { decodeSettings, type Settings } from './settings.ts';

/** Everything of a person that can be saved in a file and taken to another computer. Holds no text and no names. */
export interface SavedChoices {
  readonly settings: Settings;
  /** Categories and rules that are switched off. */
  readonly muted: readonly string[];
  /** Site profiles, not decoded yet. */
  readonly profiles: readonly unknown[];
}

/** Why a file cannot be used. */
export type ChoicesProblem = 'too-large' | 'no-json' | 'other-file' | 'newer';

const FORMAT = 'uitnodigend-choices';
const VERSION = 1;
/** Largest file that is read, in UTF-16 units, and most entries of a list (our choices). */
export const LARGEST_CHOICES = 1_000_000;
const MOST = 500;

const SCHEMA = v.object({
  settings: v.unknown(),
  muted: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(MOST)), []),
  profiles: v.fallback(v.pipe(v.array(v.unknown()), v.maxLength(MOST)), []),
});

/** The text of a file with these choices. */
export function formatChoices(choices: SavedChoices): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...choices }, null, 2)}\n`;
}

/** Reads such a file. A part that is missing or odd takes its ordinary value; a file of another kind is refused. Never throws. */
export function readChoices(text: string): SavedChoices | ChoicesProblem {
  if (text.length > LARGEST_CHOICES) return 'too-large';
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return 'no-json';
  }
  const head = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), data);
  if (!head.success) return 'other-file';
  if (head.output.version > VERSION) return 'newer';
  const { settings, muted, profiles } = v.parse(SCHEMA, data);
  return { settings: decodeSettings(settings), muted: [...new Set(muted)], profiles };
}
