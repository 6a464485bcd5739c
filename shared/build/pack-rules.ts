import type { Rule } from '../rules/rule.ts';
import { codeOfWord } from '../rules/unpack-rules.ts';
import type { PackedRule, PackedRules } from '../rules/unpack-rules.ts';

const NO_WORDS = { nl: '', en: '' };
const USUAL: Partial<Rule> = {
  language: 'nl',
  channels: ['mail-to-student', 'note', 'mail-to-partner'],
  level: 'ordinary',
  unless: [],
  where: 'body',
  yields: [],
  rewrites: [],
};
/** A step of a pattern as an author writes it. */
const STEP = /<[^>]*>\??|@[a-z]+|\*\d*|\[[^\]]*\]\??|[()^$]|[^\s()[\]<>|*^$@?]+\??/g;
const ALTERNATIVES = /\[[^\]]*\]/g;
/** Places from which codes are one character longer. */
const CODE_LENGTHS = [0, 26, 26 + 26 * 62, 26 + 26 * 62 + 62 * 62];
/** A shorter list is hardly longer than its number. */
const SHORTEST_LIST = 10;

/** Packs rules for a bundle: a file that is read in every page has to stay small (design, section 6). */
export function packRules(rules: readonly Rule[]): PackedRules {
  const patterns = rules.flatMap((rule) => rule.match.concat(rule.unless));
  const words = byFrequency(patterns.flatMap((pattern) => stepsOf(pattern).flatMap(wordsIn)));
  const codes = new Map(words.map((word, place) => [word, codeOfWord(place)]));
  const lists = repeatedLists(patterns);
  const places = new Map(lists.map((list, index) => [list, index]));
  const code = (word: string): string => codes.get(word) ?? word;
  const packList = (list: string): string => list.slice(1, -1).split('|').map(code).join('');
  const packStep = (step: string): string => {
    const optional = step.length > 1 && step.endsWith('?') ? '?' : '';
    const core = optional ? step.slice(0, -1) : step;
    if (!core.startsWith('[')) return code(core) + optional;
    return (places.has(core) ? `{${places.get(core)}}` : `[${packList(core)}]`) + optional;
  };
  const pack = (many: readonly string[]) => many.map((pattern) => stepsOf(pattern).map(packStep).join('')).join('\n');
  const packed = rules.map((rule): PackedRule => {
    const short = { ...rule, match: pack(rule.match), unless: pack(rule.unless) };
    const told = Object.entries(short).filter(([key, value]) => isUnusual(key, value) && value !== '');
    return Object.fromEntries(told) as unknown as PackedRule;
  });
  return { usual: USUAL, words: words.join(' '), lists: lists.map(packList).join('\n'), rules: packed };
}

function stepsOf(pattern: string): readonly string[] {
  return pattern.match(STEP) ?? [];
}

function wordsIn(step: string): readonly string[] {
  if (/^[<@*()^$]/.test(step)) return [];
  return step
    .replace(/[[\]?]/g, '')
    .split('|')
    .filter((word) => !word.startsWith('<'));
}

function byFrequency(words: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const frequent = [...times].toSorted((a, b) => b[1] - a[1]).map(([word]) => word);
  // Within a length of code the alphabet is the better order: like words stand together, which a zip is glad of.
  return CODE_LENGTHS.flatMap((from, tier) => frequent.slice(from, CODE_LENGTHS[tier + 1]).toSorted());
}

/** The rules that are told on send: for mail, without what only a card shows, and without signs of what is good or missing. */
export function rulesOnSend(rules: readonly Rule[]): Rule[] {
  return rules
    .filter(({ id, channels }) => !/^(?:pos|topic|check)\./.test(id) && channels.some((channel) => channel !== 'note'))
    .map((rule) => ({ ...rule, title: NO_WORDS, why: NO_WORDS, mechanism: '', reference: '' }));
}

function isUnusual(key: string, value: unknown): boolean {
  const usual: Readonly<Record<string, unknown>> = { ...USUAL };
  return key !== 'category' && JSON.stringify(usual[key]) !== JSON.stringify(value);
}

function repeatedLists(patterns: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const pattern of patterns) {
    for (const [list] of pattern.matchAll(ALTERNATIVES)) times.set(list, (times.get(list) ?? 0) + 1);
  }
  return [...times].filter(([list, count]) => count > 1 && list.length > SHORTEST_LIST).map(([list]) => list);
}
