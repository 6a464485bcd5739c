import { expect, test } from 'vitest';
import { schoolYearEnd, schoolYearStart } from '../../../shared/reminders/school-year.ts';

test.each([
  [new Date(2026, 10, 25), 2026],
  [new Date(2027, 6, 31, 23, 59), 2026],
  [new Date(2027, 7, 1), 2027],
  [new Date(2027, 0, 1), 2026],
])('the school year of %s began in %i', (date, year) => {
  expect(schoolYearStart(date.getTime())).toBe(new Date(year, 7, 1).getTime());
  expect(schoolYearEnd(date.getTime())).toBe(new Date(year + 1, 6, 31).getTime());
});
