import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonManifest } from '../../office-addin/manifest/json-manifest.ts';
import { supportTable } from '../../office-addin/manifest/outlook-support.ts';
import { SETS } from '../../office-addin/manifest/requirement-sets.ts';
import { xmlManifest } from '../../office-addin/manifest/xml-manifest.ts';
import { decodeSchoolConfig } from '../../shared/formats/decode-school-config.ts';

const GUIDE = readFileSync(join(import.meta.dirname, '..', '..', 'office-addin', 'README.md'), 'utf8');
const SOURCE = { url: 'https://addin.example', version: '1.2.3' };
const cells = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim().replace(/^-+$/, '---')));

test('the guide says what the manifests and the code are made from', () => {
  const [, table = ''] = /<!-- support: [^>]*-->\n([\s\S]*?)\n<!-- \/support -->/.exec(GUIDE) ?? [];
  expect(cells(table)).toEqual(cells(supportTable()));
});

test('the manifests ask for the sets of the same source', () => {
  const minimum = Array.from(xmlManifest(SOURCE).matchAll(/MinVersion="([\d.]+)"/g), (match) => match[1]);
  expect(minimum).toEqual([SETS.pane, SETS.pane]);
  const asked = Array.from(
    JSON.stringify(jsonManifest(SOURCE)).matchAll(/"minVersion":"([\d.]+)"/g),
    (each) => each[1],
  );
  expect(asked).toEqual([SETS.pane, SETS.line, SETS.send]);
});

test('the file in the guide is one that works', () => {
  const [, file = ''] = /```json\n([\s\S]*?)```/.exec(GUIDE) ?? [];
  expect(decodeSchoolConfig(file, 'guide')).toMatchObject({ ok: true, value: { sets: ['sets/team-zorg.json'] } });
});
