import type { Language } from '../language/language.ts';
import type { PackedPatterns } from './pack-patterns.ts';
import { PatternBook } from './pattern-book.ts';
import type { Rule, RuleWords } from './rule.ts';

/** Rules as they travel inside a bundle: what most of them say written once, and their patterns in a book a language. */
export interface PackedRules {
  readonly usual: Partial<Rule>;
  readonly rules: readonly Partial<Rule>[];
  readonly books: Readonly<Partial<Record<Language, PackedPatterns | undefined>>>;
}

/**
 * Makes whole rules again of what `build/pack-rules.ts` packed. An id begins with its category.
 *
 * @param words what a card says, by language and id, where it is not packed with the rules.
 */
export function unpackRules(
  { usual, rules, books }: PackedRules,
  words: Readonly<Record<string, RuleWords>> = {},
): Rule[] {
  const counts = { nl: 0, en: 0 };
  const open = { nl: openOnce(books.nl), en: openOnce(books.en) };
  return rules.map((rule) => {
    const category = String(rule.id).split('/')[0];
    const language = rule.language ?? 'nl';
    const packed = { book: open[language], number: counts[language]++ };
    return Object.assign(
      { category, match: NONE, unless: NONE, packed },
      usual,
      rule,
      words[`${language} ${rule.id}`],
    ) as Rule;
  });
}

const NONE: readonly string[] = [];

/** The book of a language of which no pattern is there. */
export const NO_PATTERNS: PackedPatterns = {
  language: 'nl',
  words: '',
  lists: '',
  count: 0,
  witnesses: 0,
  once: [0, 0],
  patterns: '',
};

/** A book is opened when its language is met. */
function openOnce(packed: PackedPatterns | undefined): () => PatternBook {
  let book: PatternBook | undefined;
  return () => (book ??= new PatternBook(packed ?? NO_PATTERNS));
}
