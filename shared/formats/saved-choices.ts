import * as v from 'valibot';
import { formatOwnFile, openOwnFile, type OwnFileKind, type OwnFileProblem } from './own-file.ts';
import { decodeSettings, type Settings } from './settings.ts';

/** Everything of a person that can be saved in a file and taken to another computer. Holds no text and no names. */
export interface SavedChoices {
  readonly settings: Settings;
  /** Categories and rules that are switched off. */
  readonly muted: readonly string[];
  /** Site profiles, not decoded yet. */
  readonly profiles: readonly unknown[];
}

/** Largest file that is read, in UTF-16 units, and most entries of a list (our choices). */
export const LARGEST_CHOICES = 1_000_000;
const MOST = 500;
const FILE: OwnFileKind = { format: 'uitnodigend-choices', version: 1, largest: LARGEST_CHOICES };

const SCHEMA = v.object({
  settings: v.unknown(),
  muted: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(MOST)), []),
  profiles: v.fallback(v.pipe(v.array(v.unknown()), v.maxLength(MOST)), []),
});

/** The text of a file with these choices. */
export function formatChoices(choices: SavedChoices): string {
  return formatOwnFile(FILE, choices);
}

/** Reads such a file. A part that is missing or odd takes its ordinary value; a file of another kind is refused. Never throws. */
export function readChoices(text: string): SavedChoices | OwnFileProblem {
  const opened = openOwnFile(text, FILE);
  if (typeof opened === 'string') return opened;
  const { settings, muted, profiles } = v.parse(SCHEMA, opened.data);
  return { settings: decodeSettings(settings), muted: [...new Set(muted)], profiles };
}
