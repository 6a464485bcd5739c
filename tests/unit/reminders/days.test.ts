import { expect, test } from 'vitest';
import { daysLater, startOfDay } from '../../../shared/reminders/days.ts';

test.each([
  ['a day later is the next midnight', new Date(2026, 10, 25, 15), 1, new Date(2026, 10, 26)],
  ['over the end of a year', new Date(2026, 11, 30, 23, 59), 3, new Date(2027, 0, 2)],
  ['over a night that is an hour longer', new Date(2026, 9, 24, 12), 2, new Date(2026, 9, 26)],
  ['over a night that is an hour shorter', new Date(2026, 2, 28, 12), 2, new Date(2026, 2, 30)],
])('%s', (_, from, days, to) => {
  expect(daysLater(from.getTime(), days)).toBe(to.getTime());
});

test('a day starts at midnight', () => {
  expect(startOfDay(new Date(2026, 10, 25, 15, 3).getTime())).toBe(new Date(2026, 10, 25).getTime());
});
