import { expect, test } from 'vitest';
import { isQuestion, isStatement } from '../../../shared/language/is-statement.ts';
import { readSentence } from '../../fixtures/read-sentence.ts';

const CASES: readonly [text: string, word: string, states: boolean][] = [
  ['Je bent lui.', 'lui', true],
  ['Ben je lui?', 'lui', false],
  ['Als je lui bent, horen we het.', 'lui', false],
  ['Je zegt dat je lui bent.', 'lui', false],
  ['Je bent lui, zei je.', 'lui', false],
  ['Hij zegt het, maar je bent lui.', 'lui', true],
];

test.each(CASES)('%s', (text, word, states) => {
  const sentence = readSentence(text);
  expect(
    isStatement(
      sentence,
      sentence.tokens.findIndex((token) => token.lower === word),
    ),
  ).toBe(states);
});

test('a question ends in its mark', () => {
  expect([isQuestion(readSentence('Kom je?')), isQuestion(readSentence('Je komt.'))]).toEqual([true, false]);
});
