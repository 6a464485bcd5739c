import { TEAM_SET } from './team-set-schema.ts';
import type { TeamSetDocument } from './team-set-schema.ts';

/**
 * Writes a set as the text that travels: keys in a fixed order, what is empty left out, so that two versions compare
 * well line by line. Reading it again gives the same set.
 */
export function formatTeamSet(document: TeamSetDocument): string {
  const ordered = Object.keys(TEAM_SET.entries).map((key): [string, unknown] => [
    key,
    document[key as keyof TeamSetDocument],
  ]);
  return `${JSON.stringify(Object.fromEntries(ordered.filter(([, value]) => !isEmpty(value))), null, 2)}\n`;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined) return true;
  return typeof value === 'object' && value !== null && Object.values(value).every(isEmpty);
}
