import type { Kept } from './change.ts';
import { schoolYearEnd } from './school-year.ts';

/** What is kept, in numbers. */
export interface KeptOverview {
  readonly choices: number;
  readonly comingBack: number;
  /** Students about whom something is kept; nobody can tell who. */
  readonly aboutStudents: number;
  /** The oldest, in milliseconds since 1970; null when nothing is kept. */
  readonly since: number | null;
  /** The last day of this school year. */
  readonly until: number;
}

/** Counts what is kept, for the person to see. */
export function keptOverview({ outcomes, followUps }: Kept, now: number): KeptOverview {
  const times = [...outcomes.map(({ at }) => at), ...followUps.map(({ made }) => made)];
  const codes = [...outcomes, ...followUps].flatMap(({ about }) => (about === undefined ? [] : [about]));
  return {
    choices: outcomes.length,
    comingBack: followUps.filter(({ due }) => due !== null).length,
    aboutStudents: new Set(codes).size,
    since: times.length === 0 ? null : Math.min(...times),
    until: schoolYearEnd(now),
  };
}
