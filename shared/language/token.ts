import type { Span } from './span.ts';
import type { WordForm } from './word-form.ts';

/** `word` may hold inner apostrophes and hyphens (*foto's*, *z'n*, *mbo-school*); `link` is an address, URL or file name. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'link';

/** One word, number, mark or link. Its offsets count from the start of its sentence. */
export class Token implements Span {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly form: WordForm;
  /** The token in lower case, with curly apostrophes made straight and without accents that only stress. */
  readonly lower: string;

  constructor(form: WordForm, start: number, end: number, kind: TokenKind) {
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.form = form;
    this.lower = form.lower;
  }

  /** The first UTF-16 unit, in lower case. */
  get first(): number {
    return this.lower.charCodeAt(0);
  }
}
