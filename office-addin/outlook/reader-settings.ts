import type { Reader, ReaderRules } from '../../shared/situation/readers.ts';

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

function readersIn(value: unknown): Record<string, Reader> {
  const found: Record<string, Reader> = {};
  if (!isRecord(value)) return found;
  for (const key of Object.keys(value)) {
    if (READERS.indexOf(value[key]) >= 0) found[key.toLowerCase()] = value[key] as Reader;
  }
  return found;
}

/** The texts in a list; nothing of what is none. */
export function textsIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly unknown[]).filter((entry): entry is string => typeof entry === 'string' && entry !== '');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
