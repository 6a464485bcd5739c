/** Polling faster than this costs keystrokes and battery (office-js#1360, #2856). In milliseconds. */
const SHORTEST = 5000;
/** A draft that does not change is looked at less and less, down to once in this time (our choice). */
const LONGEST = 60_000;
/** A host this slow gets ten times as long to rest (our choice). In milliseconds. */
const SLOW = 1000;

/** Looks again and again, while someone can see it. */
export interface LookSchedule {
  /** Something happened: look soon, and often again. */
  readonly wake: () => void;
  readonly stop: () => void;
}

/** What the schedule needs; a test brings its own clock. */
export interface ScheduleParts {
  /** Looks once. @returns true when something was new. Never rejects. */
  readonly poll: () => Promise<boolean>;
  readonly isVisible: () => boolean;
  readonly now: () => number;
}

/**
 * Outlook tells nobody that a body changed, so we look: after 5 s, then at longer and longer intervals while nothing
 * changes, never while the last look still runs and never in a pane that is hidden.
 */
export function createLookSchedule({ poll, isVisible, now }: ScheduleParts): LookSchedule {
  let wait = SHORTEST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const plan = (): void => {
    clearTimeout(timer);
    timer = isStopped || !isVisible() ? undefined : setTimeout(() => void look(), wait);
  };
  const look = async (): Promise<void> => {
    if (!isVisible()) return;
    const started = now();
    const isNew = await poll();
    const took = now() - started;
    wait = isNew ? SHORTEST : Math.min(wait * 1.5, LONGEST);
    if (took > SLOW) wait = Math.min(Math.max(wait, took * 10), LONGEST);
    plan();
  };
  plan();
  return {
    wake: () => {
      wait = SHORTEST;
      plan();
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
