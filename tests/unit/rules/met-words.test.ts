import { expect, test } from 'vitest';
import { ANCHOR, MetWords, NEEDED, STARTS, STEPS, STEP_SIZE } from '../../../shared/rules/met-words.ts';

test('a word is in the lists it was added with, and has its starts', () => {
  const met = new MetWords(70);
  const starts = [
    { pattern: 7, list: 40, offset: -2 },
    { pattern: 9, list: 3, offset: 0 },
  ];
  const word = met.add([0, 31, 32, 69], [32], starts);
  const other = met.add([], [], []);
  expect([0, 1, 31, 32, 68, 69].filter((list) => met.isIn(word, list))).toEqual([0, 31, 32, 69]);
  expect([met.cells[word + NEEDED], met.cells[word + STARTS]]).toEqual([1, 2]);
  expect(met.startsOf(word)).toEqual(starts);
  expect(met.startsOf(other)).toEqual([]);
  expect(Math.min(word, other)).toBeGreaterThan(0);
});

test('the steps of a pattern stand behind each other', () => {
  const met = new MetWords(1);
  const steps = [
    { kind: 2, optional: false, value: 8 },
    { kind: 0, optional: true, value: 12 },
  ];
  const place = met.addSteps(1, steps);
  expect([met.cells[place], met.cells[place + ANCHOR]]).toEqual([2, 1]);
  const first = place + STEPS;
  expect([...met.cells.subarray(first, first + 2 * STEP_SIZE)]).toEqual([2, 0, 8, 0, 1, 12]);
});

test('it grows with what is met, and keeps what it has', () => {
  const met = new MetWords(100);
  const words = Array.from({ length: 5_000 }, (_, index) => met.add([index % 100], [], []));
  expect(words.every((word, index) => met.isIn(word, index % 100) && !met.isIn(word, (index + 1) % 100))).toBe(true);
});
