import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SHIPPED_RULES } from '../../shared/generated/rules.ts';
import { findAddress } from '../../shared/language/dutch/find-address.ts';
import { splitSentences } from '../../shared/language/split-sentences.ts';
import { tokenize } from '../../shared/language/tokenize.ts';
import { createReviewer } from '../../shared/review/create-reviewer.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import { planDutch } from '../../shared/rules/rewriting/rewrite-dutch.ts';
import type { Situation } from '../../shared/situation/situation.ts';

interface Message {
  readonly text: string;
  readonly lang: 'nl' | 'en';
  readonly channel?: Situation['channel'];
}

const messages = ['messages.jsonl', 'messages-partner-nl.jsonl', 'examples.jsonl'].flatMap((file) =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Message)
    .filter(({ lang }) => lang === 'nl'),
);

/** The reason that the planner keeps; `unsaid` where it understands the sentence and Dutch would not say it so. */
function reasonOf(text: string, finding: Finding): string {
  const { start, end } = finding.sentence;
  const [span] = splitSentences(text.slice(start, end), { start: 0, end: end - start });
  if (!span) return 'no-sentence';
  const sentence = { ...span, text: text.slice(start, end), tokens: tokenize(text.slice(start, end)) };
  const trigger = { start: finding.start - start, end: finding.end - start };
  const plan = planDutch(sentence, { trigger, category: finding.category, kinds: [], address: findAddress(text) });
  return typeof plan === 'string' ? plan : 'unsaid';
}

/** How many duties and commands of our own Dutch messages get a rewrite, and why the others get none. */
function count(): Readonly<Record<string, number>> {
  const reviewer = createReviewer(SHIPPED_RULES);
  const table: Record<string, number> = { offered: 0 };
  for (const { text, channel = 'mail-to-student' } of messages) {
    const { findings } = reviewer.review(text, { language: 'nl', channel, audience: 'auto' });
    for (const finding of findings) {
      if (finding.category !== 'directive.must' && finding.category !== 'directive.imperative') continue;
      const why = reviewer.rewrites(text, finding).length > 0 ? 'offered' : reasonOf(text, finding);
      table[why] = (table[why] ?? 0) + 1;
    }
  }
  return table;
}

/** May only grow: what the planner learns stays learnt. The table in the message says what to work on. */
test('what is offered in our own messages, and why the rest is not', () => {
  const table = count();
  const { offered = 0, ...reasons } = table;
  const shown = JSON.stringify(table);
  expect(offered, shown).toBeGreaterThanOrEqual(60);
  expect(reasons['unsaid'] ?? 0, shown).toBeLessThanOrEqual(5);
  expect(
    Object.keys(reasons).filter((reason) => !KNOWN.has(reason)),
    shown,
  ).toEqual([]);
});

const KNOWN = new Set(
  'no-modal no-reader no-act marks front lead second-clause no-infinitive tail conjunction reproach long unknown-verb unsaid'.split(
    ' ',
  ),
);
