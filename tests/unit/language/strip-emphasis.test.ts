import { expect, test } from 'vitest';
import { stripEmphasis } from '../../../shared/language/strip-emphasis.ts';
import { tokenize } from '../../../shared/language/tokenize.ts';

test.each([
  ['wél', 'wel'],
  ['alwéér', 'alweer'],
  ['tóch', 'toch'],
  ['níét', 'niét'],
  ['café', 'café'],
  ['één', 'één'],
  ['constructor', 'constructor'],
])('%s: %s', (word, plain) => expect(stripEmphasis(word)).toBe(plain));

test('a token is known without its stress', () => {
  expect(tokenize('Je bent WÉÉR te laat').map(({ lower }) => lower)).toEqual(['je', 'bent', 'weer', 'te', 'laat']);
});
