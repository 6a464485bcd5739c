import { describe, expect, test } from 'vitest';
import { codeOf, sourceFiles } from './source-files.ts';
import type { SourceFile } from './source-files.ts';

/** What the script engine of classic Outlook (ES2016) does not parse. */
const TOO_NEW: readonly (readonly [string, RegExp])[] = [
  ['\\p{...}', /\\[pP]\{/],
  ['lookbehind', /\(\?<[=!]/],
  ['named group', /\(\?<[a-z]/i],
];

function tooNew(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    TOO_NEW.filter(([, pattern]) => pattern.test(codeOf(file.text))).map(([what]) => `${file.path}: ${what}`),
  );
}

describe('engine syntax', () => {
  test('regular expressions of the engine parse as ES2016', () => {
    const files = sourceFiles('shared/language', 'shared/situation', 'shared/rules', 'shared/review');
    expect(files.length).toBeGreaterThan(30);
    expect(tooNew(files)).toEqual([]);
  });

  test.each(['const a = /\\p{L}/u;', 'const a = /(?<!x)y/;', 'const a = /(?<year>\\d)/;'])('planted: %s', (text) => {
    expect(tooNew([{ path: 'shared/language/a.ts', text }])).toHaveLength(1);
  });
});
