import { expect, test } from 'vitest';
import { LONG_RUNS } from '../long-runs.ts';
import { sourceFiles } from './source-files.ts';
import type { SourceFile } from './source-files.ts';

/** Tests that ask whether the run is a long one, themselves or through what they import. */
function longTests(files: readonly SourceFile[]): string[] {
  const asks = (file: SourceFile): boolean => file.text.includes(`process.env['${'FULL'}']`);
  const helpers = files.filter((file) => asks(file) && !file.path.endsWith('.test.ts')).map(({ path }) => path);
  const names = helpers.map((path) => path.slice(path.lastIndexOf('/') + 1));
  return files
    .filter(
      (file) => file.path.endsWith('.test.ts') && (asks(file) || names.some((name) => file.text.includes(`/${name}'`))),
    )
    .map(({ path }) => path);
}

test('every test that does more in the long run is part of it', () => {
  const files = sourceFiles('tests').filter(({ path }) => path !== 'tests/run.ts');
  expect(longTests(files).toSorted()).toEqual(Object.values(LONG_RUNS).flat().toSorted());
});

test('finds one that asks itself, and one that asks through a helper', () => {
  const asking = `process.env['${'FULL'}']`;
  const files = [
    { path: 'tests/e2e/a.test.ts', text: asking },
    { path: 'tests/e2e/help/run-all.ts', text: asking },
    { path: 'tests/e2e/b.test.ts', text: `import { runAll } from './help/run-all.ts';` },
    { path: 'tests/e2e/c.test.ts', text: '' },
  ];
  expect(longTests(files)).toEqual(['tests/e2e/a.test.ts', 'tests/e2e/b.test.ts']);
});
