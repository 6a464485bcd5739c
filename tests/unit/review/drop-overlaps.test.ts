import { expect, test } from 'vitest';
import { dropOverlaps } from '../../../shared/review/drop-overlaps.ts';
import { makeRule } from '../../fixtures/rules.ts';

const rule = makeRule({ match: ['x'] });
test.each([
  [
    [
      [0, 1],
      [1, 3],
    ],
    [[1, 3]],
  ],
  [
    [
      [4, 5],
      [0, 1],
    ],
    [
      [0, 1],
      [4, 5],
    ],
  ],
  [
    [
      [0, 1],
      [0, 1],
    ],
    [[0, 1]],
  ],
])('%o leaves %o', (spans, expected) => {
  const kept = dropOverlaps(spans.map(([first = 0, last = 0]) => ({ rule, first, last, start: first, end: last + 1 })));
  expect(kept.map(({ first, last }) => [first, last])).toEqual(expected);
});
