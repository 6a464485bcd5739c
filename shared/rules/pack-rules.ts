import type { Language } from '../language/language.ts';
import { verbForms } from '../language/verb-forms.ts';
import { packPatterns } from './pack-patterns.ts';
import type { PackedPatterns } from './pack-patterns.ts';
import type { Rule } from './rule.ts';
import type { PackedRules } from './unpack-rules.ts';

const NO_WORDS = { nl: '', en: '' };
const USUAL: Partial<Rule> = {
  language: 'nl',
  channels: ['mail-to-student', 'note', 'mail-to-partner'],
  level: 'ordinary',
  where: 'body',
  yields: [],
  rewrites: [],
};
/** What the id tells, and what stands in the books. */
const LEFT_OUT = ['category', 'match', 'unless', 'packed'];

/** Packs whole rules for a bundle or a page: what is read in every page has to stay small (design, section 6). */
export function packRules(rules: readonly Rule[]): PackedRules {
  const usual: Partial<Rule> = { ...USUAL, ...sharedWords(rules) };
  const packed = rules.map((rule) => keep(rule, (key) => isUnusual(usual, key, rule[key])));
  return { usual, rules: packed, books: { nl: bookOf(rules, 'nl'), en: bookOf(rules, 'en') } };
}

/** What only a card shows is empty in the event script, in every rule: said once. */
function sharedWords(rules: readonly Rule[]): Partial<Rule> {
  const { title, why, mechanism, reference } = rules[0] ?? {
    title: NO_WORDS,
    why: NO_WORDS,
    mechanism: '',
    reference: '',
  };
  const words = { title, why, mechanism, reference };
  return keep(words, (key) => rules.every((rule) => JSON.stringify(rule[key]) === JSON.stringify(words[key])));
}

/** Packs the patterns of rules of one language, with the forms of the verbs they name. */
export function packBook(rules: readonly Rule[], language: Language): PackedPatterns {
  return packPatterns(rules, language, verbForms(language));
}

function bookOf(rules: readonly Rule[], language: Language): PackedPatterns {
  return packBook(
    rules.filter((rule) => rule.language === language),
    language,
  );
}

function isUnusual(usual: Partial<Rule>, key: keyof Rule, value: unknown): boolean {
  return LEFT_OUT.indexOf(key) < 0 && JSON.stringify(usual[key]) !== JSON.stringify(value);
}

/** What is kept of an object, by its keys. */
function keep<Whole extends object>(whole: Whole, isKept: (key: keyof Whole) => boolean): Partial<Whole> {
  const kept: Partial<Whole> = {};
  for (const key of Object.keys(whole) as (keyof Whole)[]) if (isKept(key)) kept[key] = whole[key];
  return kept;
}
