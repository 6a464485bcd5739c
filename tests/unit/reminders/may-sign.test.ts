import { describe, expect, test } from 'vitest';
import { isAllResting, maySign } from '../../../shared/reminders/may-sign.ts';
import type { Outcome } from '../../../shared/reminders/outcome.ts';

const at = (day: number, hour: number): number => new Date(2026, 10, day, hour).getTime();
const NOW = at(25, 15);
const entry = (outcome: Outcome['outcome'], when: number): Outcome => ({ item: 'm1.a', at: when, outcome });

describe('maySign', () => {
  test.each<[string, Outcome[], boolean]>([
    ['nothing happened yet', [], true],
    ['a choice was made on this visit', [entry('done', at(25, 14))], false],
    ['a choice was made before this visit', [entry('done', at(25, 9))], true],
    ['three today are enough', [9, 10, 11].map((hour) => entry('done', at(25, hour))), false],
    ['three yesterday do not count', [9, 10, 11].map((hour) => entry('done', at(24, hour))), true],
    ['left today', [entry('left', at(25, 9))], false],
    ['left yesterday', [entry('left', at(24, 23))], true],
    ['left three times in a row', [20, 21, 22].map((day) => entry('left', at(day, 9))), false],
    ['left three times in a row, a week ago', [13, 15, 17].map((day) => entry('left', at(day, 9))), true],
    [
      'left three times, with something done between',
      [entry('left', at(20, 9)), entry('done', at(20, 10)), entry('left', at(21, 9)), entry('left', at(22, 9))],
      true,
    ],
    ['the clock was set back', [entry('done', at(28, 9))], false],
  ])('%s', (_, history, isWelcome) => {
    expect(maySign(history, at(25, 13), NOW)).toBe(isWelcome);
  });
});

test('a rest ends, also when it began on a clock that was ahead', () => {
  const history = [entry('left', at(29, 9))];
  expect([NOW, at(26, 9)].map((now) => isAllResting(history, now))).toEqual([true, true]);
  expect(isAllResting(history, at(30, 9))).toBe(false);
});
