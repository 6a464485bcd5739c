import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from './source-files.ts';

const KNIP = join(ROOT, 'node_modules', '.bin', 'knip');
let project: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'uitnodigend-'));
  writeFileSync(
    join(project, 'package.json'),
    '{ "name": "planted", "type": "module", "dependencies": { "lit": "1" } }',
  );
  writeFileSync(join(project, 'index.ts'), "import { used } from './words.ts';\nused();\n");
  writeFileSync(join(project, 'words.ts'), 'export function used() {}\nexport function left() {}\n');
  writeFileSync(join(project, 'forgotten.ts'), 'export const nobody = 1;\n');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

test('planted: a file, an export and a dependency that nobody uses are found', () => {
  const { status, stdout } = spawnSync(KNIP, ['--no-progress'], { cwd: project, encoding: 'utf8' });
  expect(status).not.toBe(0);
  for (const what of ['forgotten.ts', 'left', 'lit']) expect(stdout).toContain(what);
});
