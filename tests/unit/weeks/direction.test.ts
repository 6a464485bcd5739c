import { expect, test } from 'vitest';
import { directionOf } from '../../../shared/weeks/direction.ts';

test.each([
  [[1, 1, 1, 1, 2, 2, 2, 2], 'more'],
  [[3, 3, 0, 0, 1, 0, 1, 0], 'less'],
  [[2, 2, 2, 2, 2, 2, 2, 3], 'same'],
  [[0, 0, 0, 0, 0, 0, 5, 0], 'unknown'],
  [[], 'unknown'],
] as const)('%j is %s', (numbers, direction) => {
  expect(directionOf(numbers)).toBe(direction);
});
