/** The first moment of the day of a moment, by the clock of this device. Milliseconds since 1970. */
export function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** The first moment of the day that comes so many days later; also right where the clock moves an hour. */
export function daysLater(at: number, days: number): number {
  const date = new Date(startOfDay(at));
  return date.setDate(date.getDate() + days);
}
