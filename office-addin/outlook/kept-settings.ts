import type { Level } from '../../shared/rules/finding.ts';
import type { RuleLayer } from '../../shared/rules/layer-rules.ts';
import type { Lock, PersonChoices, SchoolSettings } from '../../shared/situation/mail-settings.ts';
import { readReaderRules, textsIn } from './reader-settings.ts';

/** Everything that goes along with the mailbox, to the pane and to the events alike. */
export interface KeptSettings extends PersonChoices {
  /** *Niet meer voor mij*: categories. */
  readonly muted: readonly string[];
  /** Rules that rest, and rules that weigh differently, for this person. */
  readonly off: RuleLayer['off'];
  readonly levels: RuleLayer['levels'];
  /** True once the person was asked how students can be known. */
  readonly isIntroduced: boolean;
  /** What the administrator set, as the pane last read it: the events cannot fetch. */
  readonly school?: SchoolSettings;
  /** What the sets in use say about mail, for the same reason. */
  readonly fromSets?: SchoolSettings;
}

/** One document under one key; version 1 kept a key for each setting. */
export const SETTINGS_KEY = 'settings';
const SETTINGS_VERSION = 2;
export const OLD_KEYS = ['nudgeOnSend', 'muted', 'readers', 'lineWhileWriting'] as const;

/** Roaming settings take 32,768 characters of JSON inside JSON; we stay below. */
const MOST_CHARACTERS = 30_000;
const LEVELS: readonly unknown[] = ['soft', 'ordinary', 'strong'];
const LOCKABLE: readonly unknown[] = ['sets', 'readers', 'nudgeOnSend', 'lineWhileWriting'];

type Kept = Readonly<Record<string, unknown>>;

/**
 * What was kept, in this version or an older one. What cannot be read is left out; nothing throws. Runs in classic
 * Outlook too.
 */
export function readKept(get: (key: string) => unknown): KeptSettings {
  const document = get(SETTINGS_KEY);
  const from = isRecord(document) ? document : readOldKeys(get);
  const school = readSchool(from['school']);
  const fromSets = readSchool(from['fromSets']);
  return Object.assign(
    readSwitches(from),
    {
      readers: readReaderRules(from['readers']),
      muted: textsIn(from['muted']),
      off: textsIn(from['off']),
      levels: levelsIn(from['levels']),
      isIntroduced: from['isIntroduced'] === true,
    },
    school ? { school } : {},
    fromSets ? { fromSets } : {},
  );
}

function readOldKeys(get: (key: string) => unknown): Kept {
  const found: Record<string, unknown> = {};
  for (const key of OLD_KEYS) found[key] = get(key);
  return found;
}

/** What fits, and whether old marks had to go for it. */
export interface FittedSettings {
  /** To be kept under `SETTINGS_KEY`. */
  readonly document: Kept;
  readonly isShortened: boolean;
}

/**
 * The settings as a document that fits. When there is too much, the oldest marks of single people go first, then the
 * oldest domains and groups; switches stay.
 *
 * @param earlier the document as it stands: what a newer version of the add-in put in it stays, with its version
 */
export function fitKept(settings: KeptSettings, earlier: unknown): FittedSettings {
  const others = isRecord(earlier) ? earlier : {};
  const version = Math.max(SETTINGS_VERSION, typeof others['version'] === 'number' ? others['version'] : 0);
  const documentOf = (kept: KeptSettings): Kept => {
    const { school: _school, fromSets: _sets, ...unknownKeys } = others;
    return { ...unknownKeys, ...kept, version };
  };
  let fitting = settings;
  while (JSON.stringify(JSON.stringify(documentOf(fitting))).length > MOST_CHARACTERS) {
    const shorter = forgetOldest(fitting);
    if (!shorter) break;
    fitting = shorter;
  }
  return { document: documentOf(fitting), isShortened: fitting !== settings };
}

function forgetOldest(settings: KeptSettings): KeptSettings | undefined {
  const { readers } = settings;
  const { marks, domains, groups, patterns } = readers;
  const shorter =
    withoutOldest(marks, (kept) => ({ ...readers, marks: kept })) ??
    withoutOldest(domains, (kept) => ({ ...readers, domains: kept })) ??
    (groups.length > 0 ? { ...readers, groups: groups.slice(tenth(groups.length)) } : undefined) ??
    (patterns.length > 0 ? { ...readers, patterns: patterns.slice(tenth(patterns.length)) } : undefined);
  return shorter && { ...settings, readers: shorter };
}

function withoutOldest<V, R>(
  record: Readonly<Record<string, V>>,
  make: (kept: Readonly<Record<string, V>>) => R,
): R | undefined {
  const entries = Object.entries(record);
  return entries.length === 0 ? undefined : make(Object.fromEntries(entries.slice(tenth(entries.length))));
}

function tenth(count: number): number {
  return Math.max(1, Math.floor(count / 10));
}

function readSwitches(from: Kept): Pick<PersonChoices, 'nudgeOnSend' | 'lineWhileWriting'> {
  const switches: { nudgeOnSend?: boolean; lineWhileWriting?: boolean } = {};
  const { nudgeOnSend, lineWhileWriting } = from;
  if (typeof nudgeOnSend === 'boolean') switches.nudgeOnSend = nudgeOnSend;
  if (typeof lineWhileWriting === 'boolean') switches.lineWhileWriting = lineWhileWriting;
  return switches;
}

function readSchool(value: unknown): SchoolSettings | undefined {
  if (!isRecord(value)) return undefined;
  const { domains, patterns, groups } = readReaderRules(value['readers']);
  const locks = Array.isArray(value['locks']) ? (value['locks'] as readonly unknown[]).filter(isLock) : [];
  return Object.assign(readSwitches(value), { readers: { domains, patterns, groups }, locks });
}

function isLock(value: unknown): value is Lock {
  if (!isRecord(value) || !isRecord(value['why'])) return false;
  const { what, by, why } = value;
  return (
    LOCKABLE.indexOf(what) >= 0 &&
    typeof by === 'string' &&
    typeof why['nl'] === 'string' &&
    typeof why['en'] === 'string'
  );
}

function levelsIn(value: unknown): Record<string, Level> {
  const found: Record<string, Level> = {};
  if (!isRecord(value)) return found;
  for (const key of Object.keys(value)) if (LEVELS.indexOf(value[key]) >= 0) found[key] = value[key] as Level;
  return found;
}

function isRecord(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
