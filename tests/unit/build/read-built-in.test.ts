import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBuiltIn } from '../../../shared/build/read-built-in.ts';
import { SHIPPED_RULES } from '../../../shared/generated/rules.ts';

const SHIPPED = SHIPPED_RULES[0]?.id ?? '';
const text = { nl: 'Tekst', en: 'Text' };
const set = (name: string, word: string, level = 'ordinary', fires = `Kom **${word}**.`) => ({
  format: 1,
  id: name,
  name,
  version: 2,
  levels: { [SHIPPED]: level },
  rules: [
    {
      category: `team.${name}`,
      language: 'nl',
      mechanism: 'm5',
      reference: 'nji-ecbo-2023-2.5',
      level: 'soft',
      channels: ['mail-to-student'],
      title: text,
      why: text,
      rules: [{ name: 'one', match: [word], fires: [fires], quiet: ['Kom.'] }],
    },
  ],
});

let folder = '';
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-in-'));
  mkdirSync(at('sets'));
  const config = { format: 1, sets: ['sets/b.json'], nudgeOnSend: true };
  const files = {
    'a.json': set('a', 'gezwind', 'soft'),
    'sets/b.json': set('b', 'ijlings', 'strong'),
    'unproven.json': set('c', 'gezwind', 'soft', 'Kom **snel**.'),
    'broken.json': { format: 1, kleur: 'rood' },
    'school.json': config,
    'broken-school.json': { format: 1, nudgeOnSend: 'ja' },
    'no-set.json': { format: 1, sets: ['sets/weg.json'] },
  };
  for (const [name, data] of Object.entries(files)) writeFileSync(at(name), JSON.stringify(data));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('what is built in', () => {
  test('is nothing when nothing is asked', async () => {
    expect(await readBuiltIn({})).toEqual({ rules: SHIPPED_RULES, sets: [], beside: {} });
  });

  test('lays the sets over the shipped rules, the last one on top, and brings the file along', async () => {
    const { rules, sets, school, beside } = await readBuiltIn({
      ADDIN_SETS: ` ${at('a.json')} ,`,
      ADDIN_CONFIG: at('school.json'),
    });
    expect(sets.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(school).toMatchObject({ nudgeOnSend: true });
    expect(Object.keys(beside)).toEqual(['uitnodigend.config.json', 'sets/b.json']);
    expect(rules.find(({ id }) => id === 'team.b/one')).toBeDefined();
    expect(rules.find(({ id, language }) => id === SHIPPED && language === SHIPPED_RULES[0]?.language)?.level).toBe(
      'strong',
    );
  });
});

test.each([
  [{ ADDIN_SETS: 'weg.json' }, 'weg.json: (file): This file cannot be read.'],
  [{ ADDIN_SETS: 'broken.json' }, '‘kleur’ is not known here'],
  [{ ADDIN_SETS: 'unproven.json' }, 'This sentence is not found yet.'],
  [{ ADDIN_CONFIG: 'broken-school.json' }, 'nudgeOnSend'],
  [{ ADDIN_CONFIG: 'no-set.json' }, 'weg.json: (file): This file cannot be read.'],
])('%j is refused with its place', async (variables, says) => {
  const found = Object.fromEntries(Object.entries(variables).map(([key, name]) => [key, at(name)]));
  await expect(readBuiltIn(found)).rejects.toThrow(says);
});
