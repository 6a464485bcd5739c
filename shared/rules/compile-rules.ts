import type { Language } from '../language/language.ts';
import { packPatterns } from './pack-patterns.ts';
import { PatternBook } from './pattern-book.ts';
import type { FormsOf } from './pattern.ts';
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

/**
 * Compiles the rules of one language.
 *
 * @throws Error for a pattern that `readPattern` refuses; decoded rules never have one.
 */
export function compileRules(rules: readonly Rule[], language: Language, formsOf: FormsOf): CompiledRules {
  const shipped = new Map<() => PatternBook, (Rule | undefined)[]>();
  const own: Rule[] = [];
  for (const rule of rules) {
    if (rule.language !== language) continue;
    const { packed } = rule;
    if (packed === undefined || rule.match.length > 0) {
      own.push(rule);
      continue;
    }
    const inBook = shipped.get(packed.book) ?? [];
    inBook[packed.number] = rule;
    shipped.set(packed.book, inBook);
  }
  const books: readonly OpenBook[] = Array.from(shipped, ([open, inBook]) => ({ book: open(), rules: inBook }));
  return {
    language,
    books:
      own.length === 0
        ? books
        : books.concat({ book: new PatternBook(packPatterns(own, language, formsOf)), rules: own }),
  };
}
