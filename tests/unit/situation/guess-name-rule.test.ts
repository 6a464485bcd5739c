import { expect, test } from 'vitest';
import { guessNameRule } from '../../../shared/situation/guess-name-rule.ts';
import { readName } from '../../../shared/situation/read-name.ts';

test.each([
  ['Noor Bakker', 'Noor Bakker', { order: 'first-last' }],
  ['12345 Noor Bakker', 'Noor Bakker', { order: 'first-last', after: ' ' }],
  ['s12345 Noor van der Berg', 'Noor van der Berg', { order: 'first-last', after: ' ' }],
  ['Student: Noor Bakker', 'Noor Bakker', { order: 'first-last', after: ': ' }],
  ['Selected Student : Vihaan Ahuja', 'Vihaan Ahuja', { order: 'first-last', after: ': ' }],
  ['Youssef El Amrani - 3', 'Youssef El Amrani', { order: 'first-last', before: ' - ' }],
  ['Noor Bakker (klas 1A)', 'Noor Bakker', { order: 'first-last', before: ' (' }],
  ['Bakker, Noor', 'Noor Bakker', { order: 'last-first' }],
  ['Bakker, Noor (07.1, 925)', 'Noor Bakker', { order: 'last-first', before: ' (' }],
  ['12345 Bakker, Noor', 'Noor Bakker', { order: 'last-first', after: ' ' }],
] as const)('%s: %s', (text, name, rule) => {
  expect(guessNameRule(text)).toEqual(rule);
  expect(readName(text, rule)).toBe(name);
});

test.each(['', '3 gevonden', 'notities van vandaag', '12345'])('no name in ‘%s’', (text) => {
  expect(guessNameRule(text)).toBeNull();
});
