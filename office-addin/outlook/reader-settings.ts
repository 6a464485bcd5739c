import type { Reader, ReaderRules } from '../../shared/situation/readers.ts';

/** Roaming settings hold 32 KB for the whole add-in; the marks of people may take this much of it. In characters. */
const MOST_CHARACTERS = 24_000;
const READERS: readonly unknown[] = ['student', 'partner', 'colleague', 'unknown'];

/** What was kept, whatever it is: what cannot be read is left out, and nothing throws. Runs in classic Outlook too. */
export function readReaderRules(kept: unknown): ReaderRules {
  const from = isRecord(kept) ? kept : {};
  return {
    domains: readersIn(from['domains']),
    patterns: textsIn(from['patterns']),
    groups: textsIn(from['groups']),
    marks: readersIn(from['marks']),
  };
}

/** The rules as they fit: when there are too many, the oldest marks of single people go first. */
export function fitReaderRules(rules: ReaderRules): ReaderRules {
  const addresses = Object.keys(rules.marks);
  let fitting = rules;
  while (JSON.stringify(fitting).length > MOST_CHARACTERS && addresses.length > 0) {
    addresses.splice(0, Math.max(1, Math.floor(addresses.length / 10)));
    fitting = { ...rules, marks: pick(rules.marks, addresses) };
  }
  return fitting;
}

function pick(marks: Readonly<Record<string, Reader>>, addresses: readonly string[]): Record<string, Reader> {
  const kept: Record<string, Reader> = {};
  for (const address of addresses) kept[address] = marks[address] ?? 'unknown';
  return kept;
}

function readersIn(value: unknown): Record<string, Reader> {
  const found: Record<string, Reader> = {};
  if (!isRecord(value)) return found;
  for (const key of Object.keys(value)) {
    if (READERS.indexOf(value[key]) >= 0) found[key.toLowerCase()] = value[key] as Reader;
  }
  return found;
}

function textsIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly unknown[]).filter((entry): entry is string => typeof entry === 'string' && entry !== '');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
