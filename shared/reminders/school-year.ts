/** The first of August, on which a school year begins in the Netherlands (WEB, article 1.1.1). Months count from 0. */
const FIRST_MONTH = 7;

/** When the school year of a moment began, by the clock of this device. Milliseconds since 1970. */
export function schoolYearStart(now: number): number {
  const date = new Date(now);
  const year = date.getMonth() >= FIRST_MONTH ? date.getFullYear() : date.getFullYear() - 1;
  return new Date(year, FIRST_MONTH, 1).getTime();
}

/** The last day of the school year of a moment: 31 July. What is kept about a student goes the day after. */
export function schoolYearEnd(now: number): number {
  return new Date(new Date(schoolYearStart(now)).getFullYear() + 1, FIRST_MONTH - 1, 31).getTime();
}
