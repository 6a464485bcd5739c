/** How a profile does, in numbers alone: nothing of any page. */
export interface ProfileHealth {
  /** Pages of the system that were known, and not, since it was last well. */
  readonly known: number;
  readonly unknown: number;
  /** When a page was last known, in milliseconds since 1970; when the counting began, as long as none was. */
  readonly lastKnown: number;
}

/** After so long without a page that is known, and so many that are not, a system may have changed (our choice). */
const QUIET_DAYS = 60;
const QUIET_PAGES = 20;
const DAY = 86_400_000;
/** Above this the numbers say nothing new. */
const MOST = 9999;

/** Counts one visit. A page that is known makes the profile well again. */
export function countVisit(before: ProfileHealth | undefined, isKnown: boolean, now: number): ProfileHealth {
  const { known, unknown, lastKnown } = before ?? { known: 0, unknown: 0, lastKnown: now };
  return isKnown
    ? { known: Math.min(known + 1, MOST), unknown: 0, lastKnown: now }
    : { known, unknown: Math.min(unknown + 1, MOST), lastKnown };
}

/** May the system have changed under this profile? */
export function isOutdated(health: ProfileHealth | undefined, now: number): boolean {
  if (!health) return false;
  return health.unknown >= QUIET_PAGES && now - health.lastKnown > QUIET_DAYS * DAY;
}

/** A value that was kept, when it is a health. */
export function isHealth(value: unknown): value is ProfileHealth {
  const health = (value ?? {}) as Partial<Record<keyof ProfileHealth, unknown>>;
  return [health.known, health.unknown, health.lastKnown].every((each) => typeof each === 'number');
}
