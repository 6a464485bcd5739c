import { expect, test } from 'vitest';
import { countWords, namesGroup } from '../../../shared/review/count-words.ts';
import { readSentence } from '../../fixtures/read-sentence.ts';

test.each([
  ['Zie om 9.00 uur www.school.nl, graag.', { words: 5, pieces: 6, speaksToGroup: false }],
  ['Voor alle studenten.', { words: 3, pieces: 3, speaksToGroup: false }],
  ['Komen jullie?', { words: 2, pieces: 2, speaksToGroup: true }],
])('%s', (text, expected) => expect(countWords(readSentence(text))).toMatchObject(expected));

test('a sentence is long above 25 words up to a full stop', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'woord').join(' ');
  expect(countWords(readSentence(words(25))).isLong).toBe(false);
  expect(countWords(readSentence(words(26))).isLong).toBe(true);
  expect(countWords(readSentence(`${words(20)}. ${words(20)}`)).isLong).toBe(false);
});

test('a greeting may name more readers than one', () => {
  expect(namesGroup(readSentence('Beste studenten,'))).toBe(true);
  expect(namesGroup(readSentence('Beste Sam,'))).toBe(false);
});
