import { describe, expect, test } from 'vitest';
import { codeOf, sourceFiles } from './source-files.ts';
import type { SourceFile } from './source-files.ts';

/** A global, and the rooms (path beginnings) that may touch it. */
const GLOBALS: readonly (readonly [name: string, pattern: RegExp, rooms: readonly string[]])[] = [
  ['Office', /(?<![\w.'])Office\./, ['office-addin/outlook/', 'office-addin/launch/', 'office-addin/taskpane/main.ts']],
  [
    'browser',
    /(?<![\w.'])(?:browser|chrome)\.(?:runtime|tabs|storage|scripting|permissions|action|commands|i18n|windows|sidePanel)\b/,
    ['extension/browser/'],
  ],
  ['document', /(?<![\w.'$])document\.|(?<![\w.'])window\./, ['shared/ui/', 'extension/', 'office-addin/']],
  ['indexedDB', /(?<![\w.'])indexedDB\b/, ['shared/store/']],
  ['fetch', /(?<![\w.'])fetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/, ['shared/net/']],
  ['crypto', /(?<![\w.'])crypto\.subtle/, ['shared/crypto/']],
  ['setInterval', /(?<![\w.'])setInterval\(/, []],
];

function misuse(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const code = codeOf(file.text);
    return GLOBALS.filter(
      ([, pattern, rooms]) => pattern.test(code) && !rooms.some((room) => file.path.startsWith(room)),
    ).map(([name]) => `${file.path}: ${name}`);
  });
}

describe('forbidden globals', () => {
  test('each global is touched in its own room only', () => {
    const files = sourceFiles('shared', 'extension', 'office-addin').filter(
      (file) => !file.path.startsWith('shared/build/'),
    );
    expect(files.length).toBeGreaterThan(60);
    expect(misuse(files)).toEqual([]);
  });

  test.each([
    ['shared/review/review.ts', 'document.title;'],
    ['shared/desk/state.ts', 'await fetch(url);'],
    ['extension/page/paint.ts', 'browser.storage.local.get();'],
    ['office-addin/taskpane/pane.ts', 'Office.context.mailbox;'],
    ['shared/ui/say.ts', 'indexedDB.open(name);'],
    ['extension/page/paint.ts', 'setInterval(look, 100);'],
  ])('a planted use in %s is found: %s', (path, text) => {
    expect(misuse([{ path, text }])).toHaveLength(1);
  });

  test('a word in a comment or a string is no use', () => {
    expect(misuse([{ path: 'shared/desk/state.ts', text: "// document.title\nconst a = 'fetch(';" }])).toEqual([]);
  });
});
