import type { Language } from '../language/language.ts';
import type { PackedPatterns } from './pack-patterns.ts';
import { PatternBook } from './pattern-book.ts';
import type { Rule } from './rule.ts';

/** A book of patterns with the rules they belong to, by number; a rule that rests is left out. */
export interface OpenBook {
  readonly book: PatternBook;
  readonly rules: readonly (Rule | undefined)[];
}

/** Every pattern of one language. Shipped rules share a book that was made at build time; a team's rules get their own. */
export interface CompiledRules {
  readonly language: Language;
  readonly books: readonly OpenBook[];
}

/** Packs the patterns of rules of one language, in their order. */
export type Pack = (rules: readonly Rule[], language: Language) => PackedPatterns;

/**
 * Compiles the rules of one language. Books keep the order of their first rules: of two equal matches the first stays.
 *
 * @param pack packs rules that have patterns of their own, `packBook` mostly: a page has theirs packed already, and does
 *   without what packing takes.
 * @throws Error for a pattern that `pack` refuses; decoded rules never have one.
 */
export function compileRules(rules: readonly Rule[], language: Language, pack: Pack): CompiledRules {
  const own: Rule[] = [];
  const openOwn = () => new PatternBook(pack(own, language));
  const books = new Map<() => PatternBook, (Rule | undefined)[]>();
  for (const rule of rules) {
    if (rule.language !== language) continue;
    const isShipped = rule.packed !== undefined && rule.match.length === 0;
    const { book, number } = isShipped ? rule.packed : { book: openOwn, number: own.push(rule) - 1 };
    const inBook = books.get(book) ?? [];
    inBook[number] = rule;
    books.set(book, inBook);
  }
  return { language, books: Array.from(books, ([open, inBook]) => ({ book: open(), rules: inBook })) };
}
