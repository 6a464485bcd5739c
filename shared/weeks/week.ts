/** Milliseconds of an ordinary day. */
const DAY = 86_400_000;

/** A week by ISO 8601, as `2026-W48`: it begins on Monday, and belongs to the year of its Thursday. */
export type Week = string;

/** The week of a moment (milliseconds since 1970), by the calendar of this device. */
export function weekOf(at: number): Week {
  const date = new Date(at);
  // Counted in UTC from here, where every day is as long as another.
  const day = new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
  day.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  const year = day.getUTCFullYear();
  const number = Math.ceil(((day.getTime() - Date.UTC(year, 0, 1)) / DAY + 1) / 7);
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** The Monday on which a week begins, at midnight in UTC. */
export function mondayOf(week: Week): Date {
  const [year, number] = week.split('-W').map(Number);
  // The fourth of January always lies in the first week.
  const day = new Date(Date.UTC(year ?? 0, 0, 4));
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() || 7) - 1) + ((number ?? 1) - 1) * 7);
  return day;
}

/** The last weeks up to and with that of a moment, oldest first. */
export function lastWeeks(now: number, count: number): readonly Week[] {
  const monday = mondayOf(weekOf(now)).getTime();
  return Array.from({ length: count }, (_, index) => weekOfUtc(monday - (count - 1 - index) * 7 * DAY));
}

/** The number of the week in its year, from 1. */
export function weekNumber(week: Week): number {
  return Number(week.slice(week.indexOf('W') + 1));
}

/** A day at midnight in UTC has the same date here only east of Greenwich; so its parts are taken over. */
function weekOfUtc(at: number): Week {
  const day = new Date(at);
  return weekOf(new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()).getTime());
}
