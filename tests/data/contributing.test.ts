import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readAssets } from '../../shared/build/read-assets.ts';
import { createReviewer } from '../../shared/review/create-reviewer.ts';
import { ORDINARY_SITUATION } from '../../shared/situation/situation.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const TEXT = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
let folder: string;

/** The first example below a heading. */
function exampleOf(heading: string): string {
  const [, part = ''] = TEXT.split(`## ${heading}\n`);
  return /```\w+\n([\s\S]*?)```/.exec(part)?.[1] ?? '';
}

/** A file of the assets with what the example adds to one of its lists. */
function addTo(file: string, list: string, heading: string): void {
  const path = join(folder, file);
  const data = parse(readFileSync(path, 'utf8')) as Record<string, unknown[]>;
  const added = parse(exampleOf(heading)) as unknown[];
  writeFileSync(path, stringify({ ...data, [list]: [...(data[list] ?? []), ...added] }));
}

beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'uitnodigend-')), 'assets');
  cpSync(join(ROOT, 'assets'), folder, { recursive: true });
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

test('the worked examples of CONTRIBUTING.md work: a rule, a reminder, a site', () => {
  addTo('rules/nl/directives.yml', 'rules', 'Adding a rule');
  addTo('prompt-sets/base.yml', 'prompts', 'Adding a reminder');
  writeFileSync(join(folder, 'sites', 'voorbeeld.yml'), exampleOf('Adding a site profile'));
  const { assets, problems } = readAssets(folder);
  expect(problems).toEqual([]);
  const reviewer = createReviewer(assets.rules);
  const found = (text: string): readonly string[] =>
    reviewer.review(text, ORDINARY_SITUATION).findings.map(({ rule }) => rule);
  expect(assets.rules.map(({ id }) => id)).toContain('directive.must/verplicht');
  expect(found('Je bent verplicht om je te melden.').map((rule) => rule.split('/')[0])).toEqual(['directive.must']);
  expect(found('Je bent niet verplicht om te komen.')).toEqual([]);
  expect(assets.promptSets.flatMap(({ prompts }) => prompts.map(({ item }) => item))).toContain(
    'm1.practice.small-groups',
  );
  expect(assets.siteProfiles.map(({ id }) => id)).toContain('voorbeeld');
});

test('the component to copy stands as it is shown', () => {
  const source = readFileSync(join(ROOT, 'shared', 'ui', 'lock-line.view.ts'), 'utf8');
  expect(source).toContain(exampleOf('Adding a component').trim());
});
