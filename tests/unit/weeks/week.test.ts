import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastWeeks, mondayOf, weekNumber, weekOf } from '../../../shared/weeks/week.ts';

/** Moments at noon on a day of this device's calendar. */
const noon = (year: number, month: number, day: number) => new Date(year, month - 1, day, 12).getTime();

// After ISO 8601: a week belongs to the year that holds its Thursday.
test.each([
  [2026, 11, 25, '2026-W48'],
  [2026, 1, 1, '2026-W01'],
  [2026, 12, 31, '2026-W53'],
  [2027, 1, 3, '2026-W53'],
  [2027, 1, 4, '2027-W01'],
  [2024, 12, 30, '2025-W01'],
  [2021, 1, 3, '2020-W53'],
])('%d-%d-%d lies in %s', (year, month, day, week) => {
  expect(weekOf(noon(year, month, day))).toBe(week);
});

test('the first and the last moment of a Monday and a Sunday belong to the same week', () => {
  expect(weekOf(new Date(2026, 10, 23).getTime())).toBe('2026-W48');
  expect(weekOf(new Date(2026, 10, 30).getTime() - 1)).toBe('2026-W48');
});

test('a week begins on its Monday, and has its number', () => {
  expect(mondayOf('2026-W48').toISOString().slice(0, 10)).toBe('2026-11-23');
  expect(mondayOf('2026-W53').toISOString().slice(0, 10)).toBe('2026-12-28');
  expect(weekNumber('2026-W03')).toBe(3);
});

test('the last weeks follow each other, the newest last, over the end of a year', () => {
  expect(lastWeeks(noon(2027, 1, 6), 3)).toEqual(['2026-W52', '2026-W53', '2027-W01']);
});

test('any moment lies in the seven days from the Monday of its week', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (at) => {
      const date = new Date(at);
      const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
      const days = (day - mondayOf(weekOf(at)).getTime()) / 86_400_000;
      expect(days).toBeGreaterThanOrEqual(0);
      expect(days).toBeLessThan(7);
    }),
  );
});
