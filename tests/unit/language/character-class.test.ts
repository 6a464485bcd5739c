import { expect, test } from 'vitest';
import {
  APOSTROPHE,
  DIGIT,
  HYPHEN,
  LETTER,
  NEWLINE,
  OTHER,
  SPACE,
  classAt,
  isBlank,
  isCapital,
} from '../../../shared/language/character-class.ts';

test.each([
  ['a', LETTER],
  ['é', LETTER],
  ['ж', LETTER],
  ['ש', LETTER],
  ['7', DIGIT],
  [' ', SPACE],
  ['\u00a0', SPACE],
  ['\n', NEWLINE],
  ['’', APOSTROPHE],
  ["'", APOSTROPHE],
  ['-', HYPHEN],
  ['“', OTHER],
  ['…', OTHER],
  ['×', OTHER],
  ['\ud83d', OTHER],
])('%j has class %i', (character, expected) => expect(classAt(character, 0)).toBe(expected));

test('outside the text is nothing', () => expect(classAt('a', 5)).toBe(OTHER));
test('spaces and line ends are blank, letters are not', () => {
  expect([SPACE, NEWLINE, LETTER].map(isBlank)).toEqual([true, true, false]);
});
test('capitals', () =>
  expect(['A', 'É', 'a', '1', ''].map((letter) => isCapital(letter, 0))).toEqual([true, true, false, false, false]));
