import { expect, test } from 'vitest';
import { foldText, hasWord } from '../../../shared/situation/match-words.ts';

test('folds capitals, composed letters and fixed spaces', () => {
  expect(foldText('  Te\u00a0 LAAT, cafe\u0301 ')).toBe('te laat, café');
});

test.each([
  ['Aanwezigheid opnemen', 'aanwezig*', true],
  ['Aanwezigheid', 'aanwezig', false],
  ['Afwezig', 'wezig*', false],
  ['Nieuws te\u00a0laat', 'te laat', true],
  ['Popcorn', 'pop', false],
  ['één bpv-uur', 'bpv', true],
  ['privé', 'priv', false],
  ['iets', '', false],
  ['iets', '*', false],
])('%j has %j: %s', (text, word, expected) => {
  expect(hasWord(text, word)).toBe(expected);
});
