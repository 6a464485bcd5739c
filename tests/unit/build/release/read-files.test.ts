import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../../../shared/build/project-root.ts';
import { readFolder, readSource } from '../../../../shared/build/release/read-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'uitnodigend-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('reads a folder whole', () => {
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'a', 'b.txt'), 'c');
  expect([...readFolder(folder).keys()]).toEqual(['a/b.txt']);
});

test('the source holds what git knows', () => {
  const source = readSource(PROJECT_ROOT);
  expect(source.has('package-lock.json')).toBe(true);
  expect([...source.keys()].filter((path) => path.startsWith('node_modules/'))).toEqual([]);
  expect(() => readSource(folder)).toThrow(/git checkout/);
});
