import { expect, test } from 'vitest';
import { FLOATING, OPEN, findWitness } from '../../../shared/rules/find-witness.ts';

test('the rarest step at a fixed place from the anchor, also across an open class', () => {
  expect(findWitness([0.25, OPEN, 0.1, 0.5, FLOATING, 0.01], 2)).toEqual({ step: 0, offset: -2 });
});

test('without one beside the anchor, the rarest one anywhere', () => {
  expect(findWitness([0.5, FLOATING, 0.1, FLOATING, 0.2], 2)).toEqual({ step: 4, offset: 0 });
});

test('a pattern of one word has none', () => {
  expect(findWitness([FLOATING, 0.1, OPEN], 1)).toBeNull();
});
