import { expect, test } from 'vitest';
import { isNounHere, looksInfinitive, opensTail } from '../../../../shared/rules/rewriting/word-tests.ts';
import { tokenize } from '../../../../shared/language/tokenize.ts';

test('the form of an infinitive', () => {
  expect(['lezen', 'gaan', 'zien', 'zijn', 'skiën'].every(looksInfinitive)).toBe(true);
  expect(['geen', 'morgen', 'school', 'gisteren', 'opdrachten'].some(looksInfinitive)).toBe(false);
});

test.each([
  ['de lessen', true],
  ['met boeken', true],
  ['te lezen', false],
  ['nieuwe plannen', true],
  ['je voorbereiden', false],
  ['goed lezen', false],
])('%s: a noun? %s', (words, expected) => expect(isNounHere(tokenize(words), 1, false)).toBe(expected));

test('what may follow the last verb', () => {
  expect(opensTail(tokenize('lezen via Teams'), 1)).toBe(true);
  expect(opensTail(tokenize('lezen boek'), 1)).toBe(false);
});
