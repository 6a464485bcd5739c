import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const BUILD = join(import.meta.dirname, '..', '..', '..', 'shared', 'build');
const FOLDER = mkdtempSync(join(tmpdir(), 'sets-'));

const text = { nl: 'Een reden voor de lezer.', en: 'A reason for the reader.' };
const set = (fires: string) => ({
  format: 1,
  id: 'team-a',
  name: 'Team A',
  version: 1,
  rules: [
    {
      category: 'team.own',
      language: 'nl',
      mechanism: 'm5',
      reference: 'nji-ecbo-2023-2.5',
      level: 'strong',
      channels: ['mail-to-student'],
      title: text,
      why: text,
      rules: [{ name: 'spoon', match: ['lepeltje'], fires: [fires], quiet: ['Tot morgen.'] }],
    },
  ],
});

function run(
  script: string,
  args: readonly string[],
  input = '',
): Promise<{ code: number; out: string; error: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [join(BUILD, script), ...args], (failure, out, error) => {
      resolve({ code: failure ? Number(failure.code) : 0, out, error });
    });
    child.stdin?.end(input);
  });
}

function write(name: string, content: string): string {
  writeFileSync(join(FOLDER, name), content);
  return join(FOLDER, name);
}

test('a set whose examples hold can be used, and review uses it', async () => {
  const file = write('good.json', JSON.stringify(set('Het **lepeltje** ligt daar.')));
  expect(await run('sets.ts', ['check', file])).toMatchObject({ code: 0, error: '' });
  const { out } = await run(
    'review.ts',
    ['--lang', 'nl', '--format', 'json', '--set', file],
    'Het lepeltje ligt daar.',
  );
  expect(JSON.parse(out)).toMatchObject({ findings: [{ start: 4, end: 12, rule: 'team.own/spoon', level: 'strong' }] });
});

test('an example that does not hold is shown, exit 1', async () => {
  const { code, error } = await run('sets.ts', [
    'check',
    write('unproven.json', JSON.stringify(set('Het mes ligt daar.'))),
  ]);
  expect(code).toBe(1);
  expect(error).toContain('Het mes ligt daar.');
});

test.each([
  ['a file that is not JSON', ['check', write('bad.json', '{"id"')]],
  ['a file that is not there', ['check', join(FOLDER, 'nowhere.json')]],
  ['an unknown command', ['shout']],
])('%s: one line and exit 2', async (_what, args) => {
  const { code, error } = await run('sets.ts', args);
  expect(code).toBe(2);
  expect(error.trim().split('\n')).toHaveLength(1);
});
