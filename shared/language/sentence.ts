import type { Token } from './token.ts';

/**
 * One sentence. Everything below the review is relative to the start of the sentence,
 * so that an unchanged sentence keeps its analysis wherever it moves.
 */
export interface Sentence {
  /** The sentence from its first to its last character, without surrounding white space. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What closes it: '.', '?', '!', '…', ':' before a list, or '' for a heading, a line end or an unfinished sentence. */
  readonly closing: string;
  /** True when the sentence opens inside a quotation that an earlier sentence began. */
  readonly opensQuoted: boolean;
  /** True when a later sentence of the same paragraph closes the quotation that is open at its end. */
  readonly endsQuoted: boolean;
}
