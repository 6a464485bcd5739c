import type { CarriedFollow } from '../../shared/team/carry-follows.ts';

/** Beside the settings, which the events read too: they never fetch a set. */
export const FOLLOWS_KEY = 'followed';
/** The mailbox takes 32,768 characters in all, of which the settings may take 30,000. */
const MOST_CHARACTERS = 2_000;

/** What is followed elsewhere, as the mailbox kept it; undefined when it never did. What cannot be read is left out. */
export function readFollows(value: unknown): readonly CarriedFollow[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter(isFollow);
}

/** As many as fit, the first ones. */
export function fitFollows(follows: readonly CarriedFollow[]): readonly CarriedFollow[] {
  let fitting = follows;
  while (JSON.stringify(JSON.stringify(fitting)).length > MOST_CHARACTERS) fitting = fitting.slice(0, -1);
  return fitting;
}

function isFollow(value: unknown): value is CarriedFollow {
  if (typeof value !== 'object' || value === null) return false;
  const { address, set, layer, key, mode, version, isActive } = value as Record<string, unknown>;
  return (
    typeof address === 'string' &&
    address.startsWith('https://') &&
    typeof set === 'string' &&
    ['organisation', 'team', 'own'].includes(layer as string) &&
    (key === null || typeof key === 'string') &&
    (mode === 'automatic' || mode === 'look') &&
    Number.isSafeInteger(version) &&
    typeof isActive === 'boolean'
  );
}
