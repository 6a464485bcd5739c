import type { Language } from '../language/language.ts';
import { verbForms } from '../language/verb-forms.ts';
import { packPatterns } from '../rules/pack-patterns.ts';
import type { PackedPatterns } from '../rules/pack-patterns.ts';
import type { Rule } from '../rules/rule.ts';
import type { PackedRules } from '../rules/unpack-rules.ts';

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

/** Packs whole rules for a bundle: a file that is read in every page has to stay small (design, section 6). */
export function packRules(rules: readonly Rule[]): PackedRules {
  const usual: Partial<Rule> = { ...USUAL, ...sharedWords(rules) };
  const packed = rules.map((rule) =>
    Object.fromEntries(Object.entries(rule).filter(([key, value]) => isUnusual(usual, key, value))),
  );
  return { usual, rules: packed, books: { nl: packBook(rules, 'nl'), en: packBook(rules, 'en') } };
}

/** What only a card shows is empty in the event script, in every rule: said once. */
function sharedWords(rules: readonly Rule[]): Partial<Rule> {
  const { title, why, mechanism, reference } = rules[0] ?? { title: NO_WORDS, why: NO_WORDS };
  const words = { title, why, mechanism, reference };
  const isShared = (value: unknown, key: string): boolean =>
    rules.every((rule) => JSON.stringify(rule[key as keyof Rule]) === JSON.stringify(value));
  return Object.fromEntries(Object.entries(words).filter(([key, value]) => isShared(value, key)));
}

/** The rules that are told on send: for mail, without what only a card shows, and without signs of what is good or missing. */
export function rulesOnSend(rules: readonly Rule[]): Rule[] {
  return rules
    .filter(({ id, channels }) => !/^(?:pos|topic|check)\./.test(id) && channels.some((channel) => channel !== 'note'))
    .map((rule) => ({ ...rule, title: NO_WORDS, why: NO_WORDS, mechanism: '', reference: '' }));
}

function packBook(rules: readonly Rule[], language: Language): PackedPatterns {
  const own = rules.filter((rule) => rule.language === language);
  return packPatterns(own, language, verbForms(language));
}

function isUnusual(usual: Partial<Rule>, key: string, value: unknown): boolean {
  return LEFT_OUT.indexOf(key) < 0 && JSON.stringify(usual[key as keyof Rule]) !== JSON.stringify(value);
}
