import type { Sentence } from '../sentence.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Subjects beside which *je*, *u* or *jullie* is an object: *ik zal u nooit verlaten* (reference D1, trap 17). */
const OTHERS = set('ik we wij hij zij ze men iemand niemand');
const MARKS = set(', ; : ( )');

/** The clause test `@reader`: nobody but the reader does what stands before the word at `token` in its clause. */
export function hasReaderSubject({ tokens }: Sentence, token: number): boolean {
  for (let at = token - 1; at >= 0; at--) {
    const word = tokens[at]?.lower ?? '';
    if (MARKS.has(word)) return true;
    if (OTHERS.has(word)) return false;
  }
  return true;
}
