import type { TeamSetDocument } from '../../formats/team-set-schema.ts';

/** What stands in the fields of a form, by the name of the field. A box that is ticked holds `yes`. */
export type PartValues = Readonly<Record<string, string | readonly string[]>>;

/** One entry of a part of a set, as a list shows it. */
interface PartEntry {
  /** What it is known by inside its part. */
  readonly key: string;
  /** How a lock names it: `word:middels`. */
  readonly ref: string;
  /** What its form starts with; null for one that no form can show whole. */
  readonly values: PartValues | null;
}

/** A part of a set whose entries are made in a form: how they are read, put in and taken out. */
export interface SetPart {
  readonly empty: (content: TeamSetDocument) => PartValues;
  readonly entries: (content: TeamSetDocument) => readonly PartEntry[];
  /** @param key the entry whose place it takes; null for a new one. @returns the set anew, and where the entry stands */
  readonly put: (content: TeamSetDocument, values: PartValues, key: string | null) => PutIn;
  readonly drop: (content: TeamSetDocument, key: string) => TeamSetDocument;
}

/** A set with an entry put in. */
interface PutIn {
  readonly content: TeamSetDocument;
  /** The place of the entry, as the decoder names it: `['words', 3]`. */
  readonly path: readonly (string | number)[];
}

/** The text of a field, without spaces around it. */
export function textIn(values: PartValues, key: string): string {
  const value = values[key] ?? '';
  return (typeof value === 'string' ? value : value.join('\n')).trim();
}

/** The lines of a field that say something. */
export function linesIn(values: PartValues, key: string): string[] {
  const value = values[key] ?? [];
  const lines = typeof value === 'string' ? [value] : value;
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** A list with an entry in the place of another one, or behind the others. @returns the list anew, and the place */
export function putAt<T>(list: readonly T[], entry: T, key: string | null): { list: T[]; place: number } {
  return key === null
    ? { list: [...list, entry], place: list.length }
    : { list: list.with(Number(key), entry), place: Number(key) };
}

/** A record without one of its keys. */
export function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}
