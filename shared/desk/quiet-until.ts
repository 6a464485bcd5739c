import type { Settings } from '../formats/settings.ts';

/** How long an hour of rest lasts, in milliseconds. */
export const REST = 3_600_000;

/**
 * Until when there is quiet: an hour of rest that was asked for, or the quiet hours of each day, whichever ends later.
 *
 * @param now milliseconds since 1970; the hours of the day are those of this device
 * @returns the moment, in milliseconds since 1970; 0 when there is no quiet now
 */
export function quietUntil(choices: Pick<Settings, 'quietUntil' | 'quietHours'>, now: number): number {
  const rest = choices.quietUntil > now ? choices.quietUntil : 0;
  return Math.max(rest, endOfHours(choices.quietHours, now));
}

function endOfHours(hours: Settings['quietHours'], now: number): number {
  // From and to the same moment is no time at all, not a whole day.
  if (hours === null || hours.from === hours.to) return 0;
  const date = new Date(now);
  const minute = date.getHours() * 60 + date.getMinutes();
  const { from, to } = hours;
  const isQuiet = from < to ? minute >= from && minute < to : minute >= from || minute < to;
  if (!isQuiet) return 0;
  const end = new Date(date.getFullYear(), date.getMonth(), date.getDate(), 0, to).getTime();
  // Past midnight: the hours of the day decide, also on the day that a clock is set forward or back.
  return end > now ? end : new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1, 0, to).getTime();
}

/** When quiet begins or ends next, so that a page can look again; 0 when it never does. In milliseconds since 1970. */
export function nextChange(choices: Pick<Settings, 'quietUntil' | 'quietHours'>, now: number): number {
  const end = quietUntil(choices, now);
  if (end > 0) return end;
  const { quietHours: hours } = choices;
  if (hours === null || hours.from === hours.to) return 0;
  const date = new Date(now);
  const from = (day: number): number =>
    new Date(date.getFullYear(), date.getMonth(), date.getDate() + day, 0, hours.from).getTime();
  return from(0) > now ? from(0) : from(1);
}

/** A moment of the day as minutes since midnight, from what a time field gives (`17:30`); null for anything else. */
export function minuteOf(time: string): number | null {
  const found = /^(\d{2}):(\d{2})$/.exec(time);
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}

/** The other way: `17:30`. */
export function timeOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
