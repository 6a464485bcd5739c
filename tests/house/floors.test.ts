import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFloors, wrongImports } from './floors.ts';
import { ROOT, sourceFiles } from './source-files.ts';

const floors = readFloors(readFileSync(join(ROOT, 'shared', 'README.md'), 'utf8'));

describe('floors', () => {
  test('the table names every room', () => {
    const rooms = new Set(sourceFiles('shared').map((file) => file.path.split('/')[1]));
    expect(floors.size).toBeGreaterThan(10);
    expect([...rooms].filter((room) => !floors.has(room ?? ''))).toEqual([]);
  });

  test('no import runs up', () => {
    const files = sourceFiles('shared', 'extension', 'office-addin');
    expect(files.length).toBeGreaterThan(60);
    expect(wrongImports(files, floors)).toEqual([]);
  });

  test.each([
    ['shared/language/tokenize.ts', "import { x } from '../review/review.ts';"],
    ['shared/rules/rule.ts', "import type { x } from '../prompts/prompt.ts';"],
    ['shared/desk/state.ts', "import { html } from 'lit';"],
    ['shared/language/span.ts', "import { readFileSync } from 'node:fs';"],
    ['shared/ui/say.ts', "export { x } from '../../extension/page/paint.ts';"],
    ['extension/page/paint.ts', "const x = await import('../../office-addin/outlook/call.ts');"],
  ])('a planted import in %s is found', (path, text) => {
    expect(wrongImports([{ path, text }], floors)).toHaveLength(1);
  });
});
