import { expect, test } from 'vitest';
import { countWords } from '../../../shared/review/count-words.ts';
import { readSentence } from '../../fixtures/read-sentence.ts';

test.each([
  ['Zie om 9.00 uur www.school.nl, graag.', { words: 5, pieces: 6, namesGroup: false, speaksToGroup: false }],
  ['Voor alle studenten.', { words: 3, pieces: 3, namesGroup: true, speaksToGroup: false }],
  ['Komen jullie?', { words: 2, pieces: 2, namesGroup: true, speaksToGroup: true }],
])('%s', (text, expected) => expect(countWords(readSentence(text))).toMatchObject(expected));

test('a sentence is long above 25 words up to a full stop', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'woord').join(' ');
  expect(countWords(readSentence(words(25))).isLong).toBe(false);
  expect(countWords(readSentence(words(26))).isLong).toBe(true);
  expect(countWords(readSentence(`${words(20)}. ${words(20)}`)).isLong).toBe(false);
});
