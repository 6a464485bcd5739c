import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SHIPPED_RULES } from '../../shared/generated/rules.ts';
import { createReviewer } from '../../shared/review/create-reviewer.ts';
import type { Situation } from '../../shared/situation/situation.ts';
import baseline from './baseline.json' with { type: 'json' };

interface Annotated {
  readonly start: number;
  readonly end: number;
  readonly category: string;
}

interface Message {
  readonly text: string;
  readonly lang: 'nl' | 'en';
  readonly channel?: Situation['channel'];
  readonly spans: readonly Annotated[];
  readonly borderline?: readonly number[];
}

const messages = ['messages.jsonl', 'messages-partner-nl.jsonl'].flatMap((file) =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Message),
);

function measure(language: 'nl' | 'en'): { right: number; extra: number; missed: number } {
  const reviewer = createReviewer(SHIPPED_RULES);
  const count = { right: 0, extra: 0, missed: 0 };
  for (const { text, lang, channel = 'mail-to-student', spans, borderline = [] } of messages) {
    if (lang !== language) continue;
    const found = reviewer.review(text, { language: lang, channel, audience: 'auto' }).findings;
    const wanted = spans.filter((_span, index) => !borderline.includes(index));
    const meets = (a: Annotated, b: Annotated) => a.category === b.category && a.start < b.end && b.start < a.end;
    count.right += wanted.filter((span) => found.some((finding) => meets(finding, span))).length;
    count.missed += wanted.filter((span) => !found.some((finding) => meets(finding, span))).length;
    count.extra += found.filter((finding) => !spans.some((span) => meets(finding, span))).length;
  }
  return count;
}

/** The baseline may only improve: more found, no more alarms. */
test.each(['nl', 'en'] as const)('our own annotated messages, %s', (language) => {
  const now = measure(language);
  const before = baseline[language];
  expect(now.right + now.missed).toBeGreaterThan(5);
  expect(now.right).toBeGreaterThanOrEqual(before.right);
  expect(now.extra).toBeLessThanOrEqual(before.extra);
});
