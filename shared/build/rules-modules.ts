import type { Rule } from '../rules/rule.ts';
import { packRules } from './pack-rules.ts';

/** The English patterns are a module of their own: a page leaves them out until it meets English. @returns name and source of each. */
export function rulesModules(rules: readonly Rule[]): [string, string][] {
  const { books, ...rest } = packRules(rules);
  return [
    [
      'rules',
      [
        `import type { Rule } from '../rules/rule.ts';`,
        `import { unpackRules } from '../rules/unpack-rules.ts';`,
        `import type { PackedRules } from '../rules/unpack-rules.ts';`,
        `import { ENGLISH_PATTERNS } from './english-patterns.ts';`,
        `const packed: PackedRules = ${toSource({ ...rest, books: { nl: books.nl } })};`,
        `export const SHIPPED_RULES: readonly Rule[] = unpackRules({`,
        `  ...packed,`,
        `  books: { nl: packed.books.nl, en: ENGLISH_PATTERNS },`,
        `});`,
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
  ];
}

function toSource(value: unknown): string {
  return JSON.stringify(value, null, 1);
}
