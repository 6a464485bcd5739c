import type { Token } from './token.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const MARKS = set(', ; : ( ) – — … . ! ? !! ?! !!!');
/** Behind a mark these open a clause of their own; a subject has to follow. */
const COORDINATORS = set('en maar want dus of and but so or');
const SUBJECTS = set(
  'ik je jij u jullie we wij hij zij ze dat dit het er niemand iedereen you he she it they i that this nobody everyone',
);

const ENGLISH_SUBJECTS = set('you it this that they everyone nobody');

/** A row of tokens, both inclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Widens a match to the clause around it: from the mark or the coordinator before it to the last word before the mark
 * behind it. *Je bent lui en je luistert niet* holds two clauses, *je bent lui en brutaal* one.
 */
export function findClause(tokens: readonly Token[], { first, last }: TokenRange): TokenRange {
  let from = first;
  // *Ze praat veel en neemt nooit ...*, *lever in of het wordt ...*: a match that starts at a coordinator or behind it stays there.
  const isJoined = isCoordinator(tokens[first - 1]) || isCoordinator(tokens[first]);
  while (!isJoined && from > 0 && !opensClause(tokens, from)) from--;
  let to = last;
  while (to + 1 < tokens.length && !isMark(tokens[to + 1]) && !opensClause(tokens, to + 2)) to++;
  return { first: from, last: to };
}

/** True when a clause starts at `index`: behind a mark, or behind a coordinator and with a subject of its own. */
function opensClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (isMark(before)) return true;
  const word = tokens[index]?.lower ?? '';
  // *a drama out of it*: the English *of* joins no clauses.
  return isCoordinator(before) && SUBJECTS.has(word) && !(before?.lower === 'of' && ENGLISH_SUBJECTS.has(word));
}

function isCoordinator(token: Token | undefined): boolean {
  return COORDINATORS.has(token?.lower ?? '');
}

function isMark(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' && (MARKS.has(token.lower) || token.lower.charAt(0) === '"');
}
