import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

// Each test starts the command line, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

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
  ['an unknown option', ['check', '--loud', 'a.json']],
  ['no file', ['verify']],
  ['a set that is not signed', ['verify', write('plain.json', JSON.stringify(set('Het **lepeltje**.')))]],
  ['half a rotation', ['sign', '--key', 'a', '--out', 'b', '--until', '2027-08-31', 'c.json']],
])('%s: one line and exit 2', async (_what, args) => {
  const { code, error } = await run('sets.ts', args);
  expect(code).toBe(2);
  expect(error.trim().split('\n')).toHaveLength(1);
});

const spoon = set('Het **lepeltje** ligt daar.');
const only = (out: string) => out.trim().split('\n');

test('a rule that finds nearly everything is refused, exit 1', async () => {
  const rule = { name: 'all', match: ['[de|het|een|je|en|in]'], fires: ['**De** les.'], quiet: ['Tot morgen.'] };
  const file = write('everywhere.json', JSON.stringify({ ...spoon, rules: [{ ...spoon.rules[0], rules: [rule] }] }));
  const { code, error } = await run('sets.ts', ['check', '--lang', 'nl', file]);
  expect(code).toBe(1);
  expect(error).toMatch(/team\.own\/all: Deze regel vindt bijna alles: \d/);
});

test('try counts what a set finds in a folder of texts, with lines', async () => {
  const folder = join(FOLDER, 'texts');
  mkdirSync(join(folder, 'more'), { recursive: true });
  writeFileSync(join(folder, 'a.txt'), 'Hoi Sem,\n\nHet lepeltje ligt daar. Je moet het lepeltje wassen.');
  writeFileSync(join(folder, 'more', 'b.md'), 'Niets.');
  writeFileSync(join(folder, 'c.png'), 'lepeltje');
  const { code, out } = await run('sets.ts', ['try', write('try.json', JSON.stringify(spoon)), folder]);
  expect(code).toBe(0);
  expect(only(out)).toEqual([
    `${join(folder, 'a.txt')}:3: team.own/spoon (strong): lepeltje`,
    `${join(folder, 'a.txt')}:3: team.own/spoon (strong): lepeltje`,
    '2 × team.own/spoon',
  ]);
});

test('diff names items, exit 1 when they differ; merge makes one set of two', async () => {
  const one = write('one.json', JSON.stringify({ ...spoon, accents: ['m5'] }));
  const two = write('two.json', JSON.stringify({ ...spoon, id: 'team-b', rules: [], off: ['directive.must/moeten'] }));
  const { code, out } = await run('sets.ts', ['diff', one, two]);
  expect(code).toBe(1);
  expect(only(out)).toEqual(
    expect.arrayContaining(['+ rule:directive.must/moeten', '- rule:team.own/spoon', '- accent:m5']),
  );
  expect(out).toMatch(/^ {2}nl-\S+: - directive\.must\/moeten: /m);
  expect(await run('sets.ts', ['diff', one, one])).toMatchObject({ code: 0, out: '' });
  const merged = join(FOLDER, 'merged.json');
  expect(await run('sets.ts', ['merge', one, two, '--out', merged])).toMatchObject({ code: 0, error: '' });
  expect(JSON.parse(readFileSync(merged, 'utf8'))).toMatchObject({
    format: 2,
    id: 'team-a',
    accents: ['m5'],
    off: ['rule:directive.must/moeten'],
  });
});

test('a set is signed, handed over to a new key, and a tampered one is refused', async () => {
  const [file, oldKey, newKey] = [
    write('sign.json', JSON.stringify(spoon)),
    join(FOLDER, 'old.key'),
    join(FOLDER, 'new.key'),
  ];
  const pinned = (await run('sets.ts', ['keygen', oldKey])).out.trim();
  expect(pinned).toMatch(/^[\w-]{43}$/);
  expect(statSync(oldKey).mode & 0o077).toBe(0);
  expect(await run('sets.ts', ['keygen', oldKey])).toMatchObject({ code: 2 });
  await run('sets.ts', ['keygen', newKey]);
  const [signed, next] = [join(FOLDER, 'signed.json'), join(FOLDER, 'next.json')];
  expect(await run('sets.ts', ['sign', '--key', oldKey, '--out', signed, file])).toMatchObject({ code: 0, error: '' });
  expect(await run('sets.ts', ['verify', '--key', pinned, signed])).toMatchObject({ code: 0 });
  const rotate = ['--old', oldKey, '--until', '2099-12-31', '--earlier', signed];
  expect(await run('sets.ts', ['sign', '--key', newKey, '--out', next, ...rotate, file])).toMatchObject({ code: 0 });
  expect(await run('sets.ts', ['verify', '--key', pinned, next])).toMatchObject({ code: 0 });
  const envelope = JSON.parse(readFileSync(signed, 'utf8')) as { payload: string };
  const tampered = write('tampered.json', JSON.stringify({ ...envelope, payload: `A${envelope.payload.slice(1)}` }));
  expect(await run('sets.ts', ['verify', tampered])).toMatchObject({ code: 1 });
});
