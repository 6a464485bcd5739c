import type { Span } from './span.ts';

/** `word` may hold inner apostrophes and hyphens (*foto's*, *z'n*, *mbo-school*); `link` is an address, URL or file name. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'link';

/** One word, number, mark or link. Its offsets count from the start of its sentence. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The token in lower case, with curly apostrophes made straight. */
  readonly lower: string;
}
