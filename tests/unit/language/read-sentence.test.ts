import { expect, test } from 'vitest';
import { readSentence, readSentences } from '../../../shared/language/read-sentence.ts';

test('offsets count from the start of the sentence, wherever it stands', () => {
  const span = { start: 5, end: 13, closing: '.', opensQuoted: false, endsQuoted: false };
  const sentence = readSentence('Dag. Je moet. Tot dan.', span);
  expect(sentence.text).toBe('Je moet.');
  expect(sentence.tokens.map(({ start, end }) => sentence.text.slice(start, end))).toEqual(['Je', 'moet', '.']);
});

test('all sentences of a text', () => {
  expect(readSentences('Dag! Kom je?').map(({ text, closing }) => [text, closing])).toEqual([
    ['Dag!', '!'],
    ['Kom je?', '?'],
  ]);
});
