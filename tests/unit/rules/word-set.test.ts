import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasWord, makeWordSet } from '../../../shared/rules/word-set.ts';

test('holds the numbers it was made of and no others, and never a word that no rule names', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(200)), fc.integer({ min: -1, max: 300 }), (numbers, number) => {
      expect(hasWord(makeWordSet(numbers), number)).toBe(numbers.indexOf(number) >= 0);
    }),
  );
});
