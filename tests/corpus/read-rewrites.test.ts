import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SHIPPED_RULES } from '../../shared/generated/rules.ts';
import { createReviewer } from '../../shared/review/create-reviewer.ts';
import { rewriteDutch } from '../../shared/rules/rewriting/rewrite-dutch.ts';
import { ORDINARY_SITUATION } from '../../shared/situation/situation.ts';
import { markedTask } from '../fixtures/rewrite-marked.ts';

interface ReadSentence {
  readonly category: string;
  readonly marked: string;
  readonly offered: readonly string[];
}

const read: readonly ReadSentence[] = readFileSync(join(import.meta.dirname, 'read-rewrites.txt'), 'utf8')
  .split('\n\n')
  .filter((block) => block.trim() !== '' && !block.startsWith('#'))
  .map((block) => {
    const [first = '', ...offered] = block.trim().split('\n');
    const colon = first.indexOf(': ');
    return {
      category: `directive.${first.slice(0, colon)}`,
      marked: first.slice(colon + 2),
      offered: offered.map((line) => line.trim()),
    };
  });

function rewritesOf({ category, marked }: ReadSentence) {
  const { sentence, task } = markedTask(marked, category);
  const { text } = sentence;
  return rewriteDutch(sentence, task).map((made) => text.slice(0, made.start) + made.text + text.slice(made.end));
}

test('what is offered is what an editor has read', () => {
  const now = read.map((sentence) => ({
    ...sentence,
    offered: rewritesOf(sentence)
      .filter((text) => !text.includes('Dat vraag ik'))
      .slice(0, 2),
  }));
  expect(now).toEqual(read);
});

describe('every rewrite of a sentence that was read', () => {
  const reviewer = createReviewer(SHIPPED_RULES);
  const situation = { ...ORDINARY_SITUATION, language: 'nl' } as const;
  const rulesOf = (text: string) => reviewer.review(text, situation).findings.map(({ rule }) => rule);
  /** Numbers, times, amounts, links and names: what a rewrite may not touch. */
  const facts = (text: string) =>
    text.match(/\S*\d\S*\d|\d|\S+@\S+\w|www\.\S+\w|(?<=[a-z,] )[A-ZÉ][\w-]+/g)?.toSorted() ?? [];

  test('keeps numbers, links and names character for character', () => {
    for (const sentence of read) {
      const before = facts(sentence.marked.split('**').join(''));
      for (const text of rewritesOf(sentence)) {
        const after = facts(text);
        for (const fact of before) expect(after, text).toContain(fact);
      }
    }
  });

  test('is clean: a capital, one mark, no double word or space', () => {
    for (const sentence of read) {
      for (const text of rewritesOf(sentence)) {
        expect(text).toMatch(/^[A-Z].*[^.?!][.?]$/);
        expect(text).not.toMatch(/ {2}| [,.?]|\b(je je je|u u|het het|dan dan|dat dat|niet niet|te te)\b/);
      }
    }
  });

  test('gives our own review nothing new to say, and the finding it answers is gone', () => {
    for (const sentence of read) {
      const before = sentence.marked.split('**').join('');
      const known = rulesOf(before);
      for (const finding of reviewer.review(before, situation).findings) {
        for (const made of reviewer.rewrites(before, finding)) {
          const after = before.slice(0, made.start) + made.text + before.slice(made.end);
          const left = rulesOf(after);
          expect(
            left.filter((rule) => !known.includes(rule)),
            after,
          ).toEqual([]);
          expect(left.filter((rule) => rule === finding.rule).length, after).toBeLessThan(
            known.filter((rule) => rule === finding.rule).length,
          );
        }
      }
    }
  });

  test('is chosen once: what was chosen is offered nothing for the same duty again', () => {
    for (const sentence of read.filter(({ category }) => category === 'directive.must')) {
      const before = sentence.marked.split('**').join('');
      for (const finding of reviewer.review(before, situation).findings) {
        if (finding.category !== 'directive.must') continue;
        for (const made of reviewer.rewrites(before, finding)) {
          const after = before.slice(0, made.start) + made.text + before.slice(made.end);
          const again = reviewer
            .review(after, situation)
            .findings.filter(({ category }) => category === 'directive.must');
          expect(
            again.flatMap((next) => reviewer.rewrites(after, next)),
            after,
          ).toEqual([]);
        }
      }
    }
  });
});
