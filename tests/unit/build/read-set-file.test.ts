import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSetFile } from '../../../shared/build/read-set-file.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'sets-'));

test('a file becomes a set', async () => {
  const file = join(FOLDER, 'team.json');
  writeFileSync(file, JSON.stringify({ format: 1, id: 'team-a', name: 'Team A', version: 3 }));
  expect(await readSetFile(file)).toMatchObject({ ok: true, value: { name: 'Team A', version: 3, rules: [] } });
});

test('a file that is not there is named', async () => {
  const file = join(FOLDER, 'nowhere.json');
  const read = await readSetFile(file);
  expect(read.ok ? [] : read.problems).toMatchObject([{ file, say: { nl: 'Dit bestand is niet te lezen.' } }]);
});
