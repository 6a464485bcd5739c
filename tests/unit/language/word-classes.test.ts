import { expect, test } from 'vitest';
import { tokenize } from '../../../shared/language/tokenize.ts';
import { wordClass } from '../../../shared/language/word-classes.ts';

test.each([
  ['nl', 'you', 'jullie', true],
  ['nl', 'you', 'ik', false],
  ['nl', 'infinitive', 'inleveren', true],
  ['nl', 'negation', 'nooit', true],
  ['nl', 'number', '12', true],
  ['en', 'you', 'you', true],
  ['en', 'negation', "don't", true],
  ['nl', 'unknown', 'je', false],
] as const)('%s <%s> %s: %s', (language, name, word, expected) => {
  const [token] = tokenize(word);
  expect(token && wordClass(language, name)(token)).toBe(expected);
});
