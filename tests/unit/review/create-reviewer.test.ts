import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SHIPPED_RULES } from '../../../shared/generated/rules.ts';
import { createReviewer } from '../../../shared/review/create-reviewer.ts';
import { ORDINARY_SITUATION } from '../../../shared/situation/situation.ts';
import { anyText } from '../../fixtures/any-text.ts';

const review = (text: string, situation = ORDINARY_SITUATION) => createReviewer(SHIPPED_RULES).review(text, situation);
const words = (text: string, situation = ORDINARY_SITUATION) =>
  review(text, situation).findings.map(({ start, end }) => text.slice(start, end));

describe('own words only', () => {
  test.each([
    ['Hoi Sem,\n\nJe moet morgen je opdracht inleveren.\n', ['Je moet']],
    ['Dank.\n\nMet vriendelijke groet,\nJe moet\n', []],
    ['Prima.\n> Je moet komen.\n', []],
    ['Hij zei: "Je moet komen. Je moet bellen."', []],
    ['You must sign it.\n\nJe moet morgen komen.', ['You must', 'Je moet']],
    ['Stop talking.\n\nJe moet morgen komen.', ['Stop', 'Je moet']],
    [
      'Hoi Sem,\n\nJe moet komen.\n\nIch kann morgen leider nicht kommen.\n\nYou must sign it.',
      ['Je moet', 'You must'],
    ],
    ['Du musst das nicht machen, sie sind auf der Arbeit und je moet', []],
    ['', []],
  ])('%j: %o', (text, expected) => expect(words(text)).toEqual(expected));
});

test('in a note the rule for mails is silent', () => {
  expect(words('Je moet morgen komen.', { ...ORDINARY_SITUATION, channel: 'note' })).toEqual([]);
});

test('the language of most words is told, and a fixed language is kept', () => {
  expect(review('You must come. Dank.').language).toBe('en');
  expect(review('Je moet komen.', { ...ORDINARY_SITUATION, language: 'en' })).toMatchObject({
    language: 'en',
    findings: [],
  });
});

test('remembering changes nothing: edit after edit a fresh reviewer says the same', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (texts) => {
      const kept = createReviewer(SHIPPED_RULES);
      for (const text of texts) expect(kept.review(text, ORDINARY_SITUATION)).toEqual(review(text));
    }),
    { numRuns: 40 },
  );
});

test('any text: findings lie inside, in order, without overlap, and rewrites are edits of their sentence', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const reviewer = createReviewer(SHIPPED_RULES);
      let at = 0;
      for (const finding of reviewer.review(text, ORDINARY_SITUATION).findings) {
        expect(finding.start).toBeGreaterThanOrEqual(at);
        expect(finding.end).toBeGreaterThan(finding.start);
        expect(finding.end).toBeLessThanOrEqual(text.length);
        for (const rewrite of reviewer.rewrites(text, finding)) {
          expect([rewrite.start, rewrite.end]).toEqual([finding.sentence.start, finding.sentence.end]);
          const after = text.slice(0, rewrite.start) + rewrite.text + text.slice(rewrite.end);
          expect(after.length).toBeGreaterThan(0);
        }
        at = finding.end;
      }
    }),
  );
});

test.each([
  ['a megabyte without a space', 'x'.repeat(1_000_000)],
  ['a megabyte of modals', 'je moet '.repeat(125_000)],
  ['100,000 lines', 'Je moet komen.\n'.repeat(100_000)],
  ['a megabyte of quotation marks', '"'.repeat(1_000_000)],
  ['a megabyte of dots', '.'.repeat(1_000_000)],
  ['unpaired surrogates', '\ud83d'.repeat(100_000)],
])('%s comes back', (_what, text) => expect(() => review(text)).not.toThrow());

test('a rewrite never triggers a rule', () => {
  const reviewer = createReviewer(SHIPPED_RULES);
  const text = 'Je moet morgen komen. Voor vrijdag moet je het formulier invullen. U dient zich te melden.';
  const rewrites = reviewer
    .review(text, ORDINARY_SITUATION)
    .findings.flatMap((finding) => reviewer.rewrites(text, finding));
  expect(rewrites.length).toBeGreaterThan(6);
  for (const rewrite of rewrites) expect(words(rewrite.text)).toEqual([]);
});
