import type { Rule } from '../rules/rule.ts';
import type { PackedRule, PackedRules } from '../rules/unpack-rules.ts';

const NO_WORDS = { nl: '', en: '' };
const USUAL: Partial<PackedRule> = {
  language: 'nl',
  channels: ['mail-to-student', 'note', 'mail-to-partner'],
  level: 'ordinary',
  unless: '',
  where: 'body',
  yields: [],
  rewrites: [],
};
/** What may come back in many patterns: lists of alternatives, clause tests, classes and lemmas. */
const PARTS = /\[[^\]]*\]|@[a-z-]+|<[^>\s]+>/g;
/** How long the number of a part is in a pattern, and what naming it once costs beside its own length: `{12}`, `"",`. */
const NUMBER = 4;

/** Packs rules for a bundle: a file that is read in every page has to stay small (design, section 6). */
export function packRules(rules: readonly Rule[]): PackedRules {
  const lists = repeatedLists(rules);
  const places = new Map(lists.map((list, index) => [list, index]));
  const pack = (patterns: readonly string[]) =>
    patterns.join('\n').replace(PARTS, (list) => (places.has(list) ? `{${places.get(list)}}` : list));
  const usual: Partial<PackedRule> = { ...USUAL, ...sharedWords(rules) };
  const packed = rules.map((rule) => {
    const short = { ...rule, match: pack(rule.match), unless: pack(rule.unless) };
    return Object.fromEntries(Object.entries(short).filter(([key, value]) => isUnusual(usual, key, value)));
  });
  return { usual, lists, rules: packed };
}

/** What only a card shows is empty in the event script, in every rule: said once. */
function sharedWords(rules: readonly Rule[]): Partial<PackedRule> {
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

function isUnusual(usual: Partial<PackedRule>, key: string, value: unknown): boolean {
  return key !== 'category' && JSON.stringify(usual[key as keyof PackedRule]) !== JSON.stringify(value);
}

function repeatedLists(rules: readonly Rule[]): string[] {
  const times = new Map<string, number>();
  for (const pattern of rules.flatMap((rule) => rule.match.concat(rule.unless))) {
    for (const [list] of pattern.matchAll(PARTS)) times.set(list, (times.get(list) ?? 0) + 1);
  }
  const saves = ([part, count]: readonly [string, number]): number =>
    count * (part.length - NUMBER) - part.length - NUMBER;
  const again = [...times].filter((entry) => saves(entry) > 0);
  // The most used first: their numbers are short.
  return again.sort(([, a], [, b]) => b - a).map(([list]) => list);
}
