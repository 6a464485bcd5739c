import type { Rule, RuleWords } from '../rules/rule.ts';
import { packRules } from '../rules/pack-rules.ts';

const NO_WORDS: RuleWords = { title: { nl: '', en: '' }, why: { nl: '', en: '' }, mechanism: '', reference: '' };

/**
 * The words of a card and the English patterns are modules of their own: a page leaves them out until it needs them.
 *
 * @returns name and source of each.
 */
export function rulesModules(rules: readonly Rule[]): [string, string][] {
  const { books, ...rest } = packRules(rules.map((rule) => ({ ...rule, ...NO_WORDS })));
  return [
    [
      'rules',
      [
        `import type { Rule } from '../rules/rule.ts';`,
        `import { unpackRules } from '../rules/unpack-rules.ts';`,
        `import type { PackedRules } from '../rules/unpack-rules.ts';`,
        `import { ENGLISH_PATTERNS } from './english-patterns.ts';`,
        `import { RULE_WORDS } from './rule-words.ts';`,
        `const packed: PackedRules = ${toSource({ ...rest, books: { nl: books.nl } })};`,
        `export const SHIPPED_RULES: readonly Rule[] = unpackRules(`,
        `  { ...packed, books: { nl: packed.books.nl, en: ENGLISH_PATTERNS } },`,
        `  RULE_WORDS,`,
        `);`,
        ``,
      ].join('\n'),
    ],
    [
      'english-patterns',
      [
        `import type { PackedPatterns } from '../rules/pack-patterns.ts';`,
        `export const ENGLISH_PATTERNS: PackedPatterns | undefined = ${toSource(books.en)};`,
        ``,
      ].join('\n'),
    ],
    ['rule-words', wordsModule(rules)],
    ['rule-patterns', patternsModule(rules)],
  ];
}

/** What a card says about each rule, by language and id; rules of one file mostly say the same. */
function wordsModule(rules: readonly Rule[]): string {
  const texts: string[] = [];
  const places = rules.map(({ id, language, title, why, mechanism, reference }): [string, number] => {
    const text = JSON.stringify({ title, why, mechanism, reference } satisfies RuleWords);
    if (!texts.includes(text)) texts.push(text);
    return [`${language} ${id}`, texts.indexOf(text)];
  });
  return [
    `import type { RuleWords } from '../rules/rule.ts';`,
    `const texts: readonly RuleWords[] = [${texts.join(',\n')}];`,
    `const places: Readonly<Record<string, number>> = ${toSource(Object.fromEntries(places))};`,
    `export const RULE_WORDS: Readonly<Record<string, RuleWords>> = Object.fromEntries(`,
    `  Object.entries(places).map(([rule, place]) => [rule, texts[place] as RuleWords]),`,
    `);`,
    ``,
  ].join('\n');
}

/** The patterns as they were written, by language and id of their rule: for builds, never for a page. */
function patternsModule(rules: readonly Rule[]): string {
  const patterns = rules.map(({ language, id, match, unless }) => [`${language} ${id}`, { match, unless }]);
  return [
    `import type { Rule } from '../rules/rule.ts';`,
    `type Patterns = Readonly<Record<string, Pick<Rule, 'match' | 'unless'> | undefined>>;`,
    `export const RULE_PATTERNS: Patterns = ${toSource(Object.fromEntries(patterns))};`,
    ``,
  ].join('\n');
}

function toSource(value: unknown): string {
  return JSON.stringify(value, null, 1);
}
