import type { Span } from './span.ts';
import { stripEmphasis } from './strip-emphasis.ts';

/** `word` may hold inner apostrophes and hyphens (*foto's*, *z'n*, *mbo-school*); `link` is an address, URL or file name. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'link';

/**
 * One word, number, mark or link. Its offsets count from the start of its sentence. Its string is only made when somebody
 * asks for it: most words of a text are compared with ours and forgotten.
 */
export class Token implements Span {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** Hash of the token in lower case. */
  readonly hash: number;
  private readonly text: string;
  private known: string | undefined;

  constructor(text: string, start: number, end: number, kind: TokenKind) {
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.text = text;
    this.known = undefined;
    let hash = HASH_START;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (unit > LAST_ASCII) {
        this.known = inLowerCase(text.slice(start, end));
        hash = hashWord(this.known);
        break;
      }
      hash = hashOn(hash, inSmall(unit));
    }
    this.hash = hash;
  }

  /** The token in lower case, with curly apostrophes made straight and without accents that only stress. */
  get lower(): string {
    return (this.known ??= this.text.slice(this.start, this.end).toLowerCase());
  }

  /** The first UTF-16 unit, as it is written. */
  get first(): number {
    return this.text.charCodeAt(this.start);
  }

  /** The same token as a name: with its capitals it is none of our words. */
  asName(): Token {
    const name = new Token(this.text, this.start, this.end, this.kind);
    name.known = this.text.slice(this.start, this.end);
    return name;
  }

  /** True when the token in lower case is this word. */
  is(word: string): boolean {
    if (this.known !== undefined) return this.known === word;
    const length = this.end - this.start;
    if (word.length !== length) return false;
    for (let at = 0; at < length; at++) {
      if (inSmall(this.text.charCodeAt(this.start + at)) !== word.charCodeAt(at)) return false;
    }
    this.known = word;
    return true;
  }
}

const LAST_ASCII = 0x7f;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const HASH_START = 0x811c9dc5 | 0;

function inSmall(unit: number): number {
  return unit >= CAPITAL_A && unit <= CAPITAL_Z ? unit | 0x20 : unit;
}

function inLowerCase(raw: string): string {
  const lower = stripEmphasis(raw.toLowerCase());
  return lower.indexOf('’') < 0 ? lower : lower.split('’').join("'");
}

/** Hash of a word in lower case (FNV-1a, 32 bits). */
export function hashWord(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at));
  return hash;
}

function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}
