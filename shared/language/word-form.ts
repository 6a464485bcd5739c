import { stripEmphasis } from './strip-emphasis.ts';

/**
 * A word, number, mark or link as it is spelt in small letters: one for all its places in all texts, so that what is known
 * of it is worked out once, and no string is made of a word that came by before.
 */
export class WordForm {
  /** In lower case, with curly apostrophes made straight and without accents that only stress. */
  readonly lower: string;
  /** The language it speaks for, once somebody asked: see `guess-language.ts`. */
  vote: 'nl' | 'en' | 'other' | 'none' | undefined;
  /** The book that looked it up last, and where it has it: see `rules/pattern-book.ts`. */
  book: object | undefined;
  place: number;
  readonly hash: number;
  /** The next form on its shelf. */
  readonly next: WordForm | undefined;

  constructor(lower: string, hash: number, next: WordForm | undefined) {
    this.lower = lower;
    this.vote = undefined;
    this.book = undefined;
    this.place = 0;
    this.hash = hash;
    this.next = next;
  }
}

const SHELVES = 4096;
/** Somebody who writes all day meets fewer words than this; behind it we begin anew, so that no memory fills up (our choice). */
const MOST_FORMS = 20_000;
const LAST_ASCII = 0x7f;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;

/** What the hash of a word starts from. */
export const HASH_START = 0x811c9dc5 | 0;

/** The hash of a word with one more unit, in lower case (FNV-1a, 32 bits). */
export function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Forms by the last bits of their hash. */
let shelves: (WordForm | undefined)[] = emptyShelves();
let count = 0;

function emptyShelves(): undefined[] {
  return new Array<undefined>(SHELVES).fill(undefined);
}

/** The form of what stands in `[start, end)` of a text. */
export function formAt(text: string, start: number, end: number): WordForm {
  let hash = HASH_START;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit > LAST_ASCII) return formOf(inLowerCase(text.slice(start, end)));
    hash = hashOn(hash, inSmall(unit));
  }
  return formWith(hash, text, start, end);
}

/** The form of units below 0x80 of which the hash is known. */
export function formWith(hash: number, text: string, start: number, end: number): WordForm {
  for (let form = shelves[hash & (SHELVES - 1)]; form !== undefined; form = form.next) {
    if (form.hash === hash && isSpelt(form.lower, text, start, end)) return form;
  }
  return keep(text.slice(start, end).toLowerCase(), hash);
}

/** The form that is spelt like this, capitals and all. */
export function formOf(lower: string): WordForm {
  let hash = HASH_START;
  for (let at = 0; at < lower.length; at++) hash = hashOn(hash, lower.charCodeAt(at));
  for (let form = shelves[hash & (SHELVES - 1)]; form !== undefined; form = form.next) {
    if (form.hash === hash && form.lower === lower) return form;
  }
  return keep(lower, hash);
}

function keep(lower: string, hash: number): WordForm {
  if (++count > MOST_FORMS) {
    shelves = emptyShelves();
    count = 1;
  }
  const form = new WordForm(lower, hash, shelves[hash & (SHELVES - 1)]);
  shelves[hash & (SHELVES - 1)] = form;
  return form;
}

function isSpelt(lower: string, text: string, start: number, end: number): boolean {
  if (lower.length !== end - start) return false;
  for (let at = start; at < end; at++) {
    if (inSmall(text.charCodeAt(at)) !== lower.charCodeAt(at - start)) return false;
  }
  return true;
}

function inSmall(unit: number): number {
  return unit >= CAPITAL_A && unit <= CAPITAL_Z ? unit | 0x20 : unit;
}

function inLowerCase(raw: string): string {
  const lower = stripEmphasis(raw.toLowerCase());
  return lower.indexOf('’') < 0 ? lower : lower.split('’').join("'");
}
