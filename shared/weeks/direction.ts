/** Whether something came by more often lately than before, or too seldom to say. */
export type Direction = 'more' | 'less' | 'same' | 'unknown';

/** Fewer than this in all, and a difference is chance (our choice). */
const FEWEST = 6;
/** What counts as a difference: half as much again (our choice). */
const DIFFERENCE = 1.5;

/**
 * Compares the later half of the weeks with the earlier half.
 *
 * @param numbers one for each week, oldest first.
 */
export function directionOf(numbers: readonly number[]): Direction {
  const half = Math.floor(numbers.length / 2);
  const sum = (part: readonly number[]): number => part.reduce((all, number) => all + number, 0);
  const [before, lately] = [sum(numbers.slice(0, half)), sum(numbers.slice(half))];
  if (before + lately < FEWEST) return 'unknown';
  if (lately >= before * DIFFERENCE) return 'more';
  return before >= lately * DIFFERENCE ? 'less' : 'same';
}
