import { expect, test } from 'vitest';
import { numberAt, readShortNumbers, shortNumber } from '../../../shared/rules/short-number.ts';

test('a small number takes one character, and a large one few', () => {
  expect([0, 9, 35, 36, 971, 972].map(shortNumber)).toEqual(['0', '9', 'z', 'A0', 'Zz', 'AA0']);
});

test('numbers are read back from one string', () => {
  const numbers = [...Array.from({ length: 3000 }, (_unused, index) => index), 123_456];
  expect(readShortNumbers(numbers.map(shortNumber).join(''))).toEqual(numbers);
});

test('a number is read where it stands', () => {
  expect(numberAt('!zA0&', 1)).toEqual({ value: 35, end: 2 });
  expect(numberAt('!zA0&', 2)).toEqual({ value: 36, end: 4 });
});
