import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';
import type { SourceFile } from './source-files.ts';

/** Files without a test of their own, and where they are tested instead. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'shared/build/build-products.ts': 'every test behind a build runs it',
  'shared/build/draw-icons.ts': 'the drawn icons are compared in tests/unit/ui and looked at',
  'shared/build/generate.ts': 'tests/data/assets.test.ts',
  'shared/build/project-root.ts': 'three paths, used by every generation',
  'shared/build/read-assets.ts': 'tests/data/assets.test.ts',
  'shared/build/read-review-lines.ts': 'tests/unit/build/review.test.ts',
  'shared/build/read-yaml.ts': 'tests/data/assets.test.ts',
  'shared/build/review-options.ts': 'tests/unit/build/review.test.ts',
  'shared/build/sets/check-sets.ts': 'tests/unit/build/sets.test.ts',
  'shared/build/sets/compare-sets.ts': 'tests/unit/build/sets.test.ts',
  'shared/build/sets/say.ts': 'tests/unit/build/sets.test.ts',
  'shared/build/sets/sign-sets.ts': 'tests/unit/build/sets.test.ts',
  'shared/build/sets/try-set.ts': 'tests/unit/build/sets.test.ts',
  'shared/ui/sets/drafts.view.ts': 'tests/view/sets-page.test.ts',
  'shared/ui/sets/entry-list.view.ts': 'tests/view/set-editor.test.ts',
  'shared/ui/sets/form-parts.ts': 'tests/view/set-editor.test.ts',
  'shared/ui/sets/part-form.view.ts': 'tests/view/set-editor.test.ts',
  'shared/ui/sets/prompt-form.view.ts': 'tests/view/set-editor.test.ts',
  'shared/ui/sets/rule-form.view.ts': 'tests/view/set-editor.test.ts',
  'shared/ui/sets/set-conflict.view.ts': 'tests/view/set-editor.test.ts',
  'shared/ui/sets/set-part.view.ts': 'tests/view/set-editor.test.ts',
  'shared/ui/sets/set-settings.view.ts': 'tests/view/set-editor.test.ts',
  'shared/ui/sets/shipped-items.view.ts': 'tests/view/set-editor.test.ts',
  'shared/ui/sets/try-out.view.ts': 'tests/view/set-editor.test.ts',
};

/** A file that only declares types has nothing to run. */
function hasLogic(file: SourceFile): boolean {
  return /^export (?:async )?(?:function|class)|^export const \w+ = .*=>|^process\.exitCode/m.test(file.text);
}

function untested(shared: readonly SourceFile[], tests: ReadonlySet<string>): string[] {
  return shared
    .filter((file) => hasLogic(file) && !(file.path in ELSEWHERE))
    .filter(
      (file) => !tests.has(testOf(file.path)) && !(file.path.startsWith('shared/ui/') && tests.has(viewOf(file.path))),
    )
    .map((file) => file.path);
}

const testOf = (path: string) => path.replace(/^shared\//, 'tests/unit/').replace(/\.ts$/, '.test.ts');
const viewOf = (path: string) =>
  path.replace(/^shared\/ui\/(?:[a-z-]+\/)*/, 'tests/view/').replace(/(?:\.view|\.styles)?\.ts$/, '.test.ts');

describe('tests mirror the rooms', () => {
  const shared = sourceFiles('shared');
  const tests = new Set(sourceFiles('tests/unit', 'tests/view').map((file) => file.path));

  test('every file with logic has its test', () => {
    expect(shared.length).toBeGreaterThan(50);
    expect(untested(shared, tests)).toEqual([]);
  });

  test('no test outlives its file', () => {
    const files = new Set(shared.map((file) => testOf(file.path)));
    expect(
      [...tests].filter((path) => path.startsWith('tests/unit/') && path.endsWith('.test.ts') && !files.has(path)),
    ).toEqual([]);
  });

  test('a planted file without a test is found', () => {
    expect(
      untested([{ path: 'shared/language/new-idea.ts', text: 'export function newIdea() {}' }], tests),
    ).toHaveLength(1);
  });
});
