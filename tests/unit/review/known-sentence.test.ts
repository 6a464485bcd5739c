import { expect, test } from 'vitest';
import { KnownSentence, findMatches } from '../../../shared/review/known-sentence.ts';
import { compileRules } from '../../../shared/rules/compile-rules.ts';
import { readSentence } from '../../fixtures/read-sentence.ts';
import { packBook } from '../../../shared/rules/pack-rules.ts';
import { makeRule } from '../../fixtures/rules.ts';

const rules = compileRules([makeRule({ match: ['moet'] })], 'nl', packBook);

test('matches are found once; what is asked afterwards reads the sentence again', () => {
  const sentence = readSentence('Je moet komen, want we beginnen.');
  let reads = 0;
  const readAgain = () => {
    reads++;
    return sentence;
  };
  const known = new KnownSentence(sentence);
  const found = known.matches(rules, readAgain);
  expect(found.map(({ start, end }) => sentence.text.slice(start, end))).toEqual(['moet']);
  expect(known.matches(rules, readAgain)).toBe(found);
  expect(known.givesReason(readAgain)).toBe(true);
  expect(reads).toBe(0);
  expect(known.offersStep(readAgain)).toBe(false);
  expect(known.offersStep(readAgain)).toBe(false);
  expect(reads).toBe(1);
});

test('someone else’s words are left out', () => {
  expect(findMatches(readSentence('Hij zei: "Je moet komen."'), rules)).toEqual([]);
});
