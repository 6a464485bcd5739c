import { expect, test } from 'vitest';
import { minuteOf, nextChange, quietUntil, timeOf } from '../../../shared/desk/quiet-until.ts';

const at = (day: number, hour: number, minute = 0): number => new Date(2026, 10, day, hour, minute).getTime();
const EVENING = { from: 17 * 60, to: 8 * 60 };
const LUNCH = { from: 12 * 60, to: 12 * 60 + 30 };

test.each([
  ['no rest, no hours', { quietUntil: 0, quietHours: null }, at(25, 20), 0],
  ['a rest that goes on', { quietUntil: at(25, 21), quietHours: null }, at(25, 20), at(25, 21)],
  ['a rest that is over', { quietUntil: at(25, 19), quietHours: null }, at(25, 20), 0],
  ['the evening ends tomorrow', { quietUntil: 0, quietHours: EVENING }, at(25, 20), at(26, 8)],
  ['the early morning ends today', { quietUntil: 0, quietHours: EVENING }, at(25, 6), at(25, 8)],
  ['by day there is none', { quietUntil: 0, quietHours: EVENING }, at(25, 12), 0],
  ['the first minute belongs to it', { quietUntil: 0, quietHours: LUNCH }, at(25, 12), at(25, 12, 30)],
  ['the last does not', { quietUntil: 0, quietHours: LUNCH }, at(25, 12, 30), 0],
  ['what ends later counts', { quietUntil: at(25, 12, 45), quietHours: LUNCH }, at(25, 12, 10), at(25, 12, 45)],
  ['from and to the same is no time at all', { quietUntil: 0, quietHours: { from: 60, to: 60 } }, at(25, 1), 0],
])('%s', (_, choices, now, expected) => {
  expect(quietUntil(choices, now)).toBe(expected);
});

test.each([
  ['nothing changes by itself', { quietUntil: 0, quietHours: null }, at(25, 20), 0],
  ['the end of what goes on', { quietUntil: at(25, 21), quietHours: null }, at(25, 20), at(25, 21)],
  ['the beginning, today', { quietUntil: 0, quietHours: EVENING }, at(25, 12), at(25, 17)],
  ['the beginning, tomorrow', { quietUntil: 0, quietHours: LUNCH }, at(25, 14), at(26, 12)],
])('the next change: %s', (_, choices, now, expected) => {
  expect(nextChange(choices, now)).toBe(expected);
});

test('a time of the day there and back', () => {
  expect(minuteOf('17:05')).toBe(1_025);
  expect(timeOf(1_025)).toBe('17:05');
  expect(minuteOf('')).toBe(null);
});
