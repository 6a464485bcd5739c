import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchGlob } from '../../../shared/situation/match-glob.ts';

test.each([
  ['*.educus.nl', 'krd.educus.nl', true],
  ['*.educus.nl', 'educus.nl', false],
  ['*.educus.nl', 'krd.educus.nl.evil.example', false],
  ['/courses/*/users/*', '/courses/1/users/2', true],
  ['/courses/*/users/*', '/courses/users/', false],
  ['*', '', true],
  ['', '', true],
  ['ab*ba', 'aba', false],
  ['a*a*a', 'aa', false],
  ['abc', 'abcd', false],
])('%s and %s: %s', (glob, text, expected) => {
  expect(matchGlob(glob, text)).toBe(expected);
});

test('does as the same wish written as a regular expression does', () => {
  const few = fc.array(fc.constantFrom('a', 'b', '*'), { maxLength: 8 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(few, few, (glob, mixed) => {
      const text = mixed.split('*').join('');
      expect(matchGlob(glob, text)).toBe(new RegExp(`^${glob.split('*').join('.*')}$`).test(text));
    }),
  );
});
