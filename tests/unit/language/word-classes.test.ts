import { expect, test } from 'vitest';
import { tokenize } from '../../../shared/language/tokenize.ts';
import { wordClass, wordsOfClass } from '../../../shared/language/word-classes.ts';

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

test('a closed class tells its words; an open one cannot', () => {
  expect(wordsOfClass('nl', 'you')).toEqual(['je', 'jij', 'u', 'jullie']);
  expect(wordsOfClass('nl', 'infinitive')).toBeNull();
  expect(wordsOfClass('en', 'nothing-of-the-kind')).toBeNull();
});
