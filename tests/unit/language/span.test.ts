import { expect, test } from 'vitest';
import { contains, overlaps } from '../../../shared/language/span.ts';

test.each([
  [{ start: 0, end: 2 }, { start: 2, end: 4 }, false],
  [{ start: 0, end: 3 }, { start: 2, end: 4 }, true],
  [{ start: 2, end: 4 }, { start: 0, end: 9 }, true],
])('%o and %o overlap: %s', (a, b, expected) => expect(overlaps(a, b)).toBe(expected));

test('a span contains itself and what lies inside, not what sticks out', () => {
  expect(contains({ start: 1, end: 5 }, { start: 1, end: 5 })).toBe(true);
  expect(contains({ start: 1, end: 5 }, { start: 0, end: 3 })).toBe(false);
});
