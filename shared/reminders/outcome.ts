/** What became of a reminder that was shown. */
export interface Outcome {
  /** Id of the inventory item. */
  readonly item: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** `left`: *Laat zo* on the mark, so no reminder at all for a while. */
  readonly outcome: 'shown' | 'later' | 'done' | 'left' | 'never';
  /** Code of one student, when the person wants that kept; never a name. */
  readonly about?: string | undefined;
}

const OUTCOMES: readonly unknown[] = ['shown', 'later', 'done', 'left', 'never'];

/** A value that was kept, when it is an outcome. */
export function isOutcome(value: unknown): value is Outcome {
  const { item, at, outcome, about } = (value ?? {}) as Partial<Record<keyof Outcome, unknown>>;
  return (
    typeof item === 'string' &&
    typeof at === 'number' &&
    OUTCOMES.includes(outcome) &&
    (about === undefined || typeof about === 'string')
  );
}

/**
 * The outcomes, oldest first. A clock that was set back leaves entries in the future: they count as of just now, so
 * that nothing is asked again and nothing rests for ever. The order is the same in whatever order they stand.
 */
export function inOrder(outcomes: readonly Outcome[], now: number): readonly Outcome[] {
  return outcomes
    .map((entry) => (entry.at > now ? { ...entry, at: now } : entry))
    .toSorted((a, b) => a.at - b.at || compareText(a.outcome + a.item, b.outcome + b.item));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
