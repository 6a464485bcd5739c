import type { Token } from './token.ts';

/** The word at a place in lower case; empty before the first and behind the last. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}
