import type { Rule } from '../rules/rule.ts';
import type { PackedRules } from '../rules/unpack-rules.ts';

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
const ALTERNATIVES = /\[[^\]]*\]/g;
/** A shorter list is hardly longer than its number. */
const SHORTEST_LIST = 10;

/** Packs rules for a bundle: a file that is read in every page has to stay small (design, section 6). */
export function packRules(rules: readonly Rule[]): PackedRules {
  const lists = repeatedLists(rules);
  const places = new Map(lists.map((list, index) => [list, index]));
  const pack = (pattern: string) =>
    pattern.replace(ALTERNATIVES, (list) => (places.has(list) ? `{${places.get(list)}}` : list));
  const packed = rules.map((rule) => {
    const short = { ...rule, match: rule.match.map(pack), unless: rule.unless.map(pack) };
    return Object.fromEntries(Object.entries(short).filter(([key, value]) => isUnusual(key, value)));
  });
  return { usual: USUAL, lists, rules: packed };
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

function repeatedLists(rules: readonly Rule[]): string[] {
  const times = new Map<string, number>();
  for (const pattern of rules.flatMap((rule) => rule.match.concat(rule.unless))) {
    for (const [list] of pattern.matchAll(ALTERNATIVES)) times.set(list, (times.get(list) ?? 0) + 1);
  }
  return [...times].filter(([list, count]) => count > 1 && list.length > SHORTEST_LIST).map(([list]) => list);
}
