import { expect, test } from 'vitest';
import { findInfinitive, looksInfinitive } from '../../../../shared/rules/rewriting/find-infinitive.ts';
import { readSentence } from '../../../fixtures/read-sentence.ts';

test.each([
  ['Je moet je opdracht inleveren', 'inleveren'],
  ['Je moet de lessen volgen', 'volgen'],
  ['Je moet stoppen met lijnen', 'stoppen'],
  ['Je moet je melden', 'melden'],
  ['Je moet je opdracht inleveren via Teams', 'inleveren'],
  ['Je moet dat niet zeggen als er mensen zijn', 'zeggen'],
  ['Je moet het laten zien', 'laten zien'],
  ['Je moet naar school', ''],
])('%s: %s', (text, expected) => {
  const { tokens } = readSentence(text);
  const verbs = findInfinitive(tokens, 2, tokens.length);
  expect(
    verbs
      ? tokens
          .slice(verbs.first, verbs.last + 1)
          .map((token) => token.lower)
          .join(' ')
      : '',
  ).toBe(expected);
});
test('form alone', () =>
  expect(['maken', 'gaan', 'een', 'morgen', 'tafel'].map(looksInfinitive)).toEqual([true, true, false, false, false]));
