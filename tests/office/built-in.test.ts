import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nudgeText } from '../../office-addin/launch/nudge-text.ts';
import { readBuiltIn } from '../../shared/build/read-built-in.ts';
import { createReviewer } from '../../shared/review/create-reviewer.ts';
import { ORDINARY_SITUATION } from '../../shared/situation/situation.ts';
import { findChromium } from '../browsers/find-browser.ts';
import { openInClassic } from './classic-engine.ts';
import { openEmulatedOutlook } from './emulator/open-outlook.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const text = (nl: string) => ({ nl, en: nl });
const SET = {
  format: 1,
  id: 'team-zorg',
  name: 'Team Zorg',
  version: 4,
  rules: [
    {
      category: 'team.haste',
      language: 'nl',
      mechanism: 'm5',
      reference: 'nji-ecbo-2023-2.5',
      level: 'strong',
      channels: ['mail-to-student'],
      title: text('Een gewoner woord voor haast'),
      why: text('Dit woord kent niet iedereen.'),
      rules: [
        {
          name: 'gezwind',
          match: ['gezwind'],
          rewrites: ['easier'],
          swaps: { gezwind: 'snel' },
          fires: ['Kom **gezwind** naar school.'],
          quiet: ['Kom snel.'],
        },
      ],
    },
  ],
};
const CONFIG = {
  format: 1,
  readers: { domains: { 'leerwerk.example': 'student' }, patterns: [], groups: [] },
  nudgeOnSend: true,
  locks: [{ what: 'nudgeOnSend', by: 'ICT', why: text('Afgesproken met de teams.') }],
};

let folder = '';
const variables = () => ({ ADDIN_SETS: join(folder, 'set.json'), ADDIN_CONFIG: join(folder, 'school.json') });
const built = () => join(folder, 'addin');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'addin-'));
  mkdirSync(built());
  writeFileSync(join(folder, 'set.json'), JSON.stringify(SET));
  writeFileSync(join(folder, 'school.json'), JSON.stringify(CONFIG));
  const env = { ...process.env, ...variables(), ADDIN_FOLDER: built(), NODE_ENV: 'production' };
  for (const config of ['vite.config.ts', 'vite.launch.config.ts']) {
    const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
    const args = [vite, 'build', '--config', join('office-addin', config), '--logLevel', 'error'];
    execFileSync(process.execPath, args, { cwd: ROOT, env, stdio: 'pipe' });
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('what an administrator builds in', () => {
  const texts = [
    'Hoi Sem, kom gezwind naar school.',
    'Je moet gezwind je opdracht inleveren.',
    'Je moet morgen komen. Kom gezwind.',
    'Fijn dat je er was.',
  ];

  test('is told on send, as the pane tells it, from the first mail on', async () => {
    const script = readFileSync(join(built(), 'launch-event.js'), 'utf8');
    const reviewer = createReviewer((await readBuiltIn(variables())).rules);
    const expected = texts.map((each) =>
      nudgeText(reviewer, { text: each, language: 'nl', muted: [], situation: ORDINARY_SITUATION }),
    );
    expect(expected[0]).toContain('kom snel naar school');
    const said = texts.map(
      (each) => openInClassic(script, { text: each, to: ['sem@leerwerk.example'] }).raise('onMessageSend')[0],
    );
    expect(said.map((completed) => completed?.errorMessage ?? null)).toEqual(expected);
  });

  test('leaves the choice to a person where it is not locked', () => {
    const script = readFileSync(join(built(), 'launch-event.js'), 'utf8');
    const settings = { version: 2, school: { ...CONFIG, locks: [] }, nudgeOnSend: false };
    const mail = { text: texts[0] ?? '', to: ['sem@leerwerk.example'] };
    expect(openInClassic(script, { ...mail, roaming: { settings } }).raise('onMessageSend')[0]?.allowEvent).toBe(true);
    const old = { ...mail, roaming: { nudgeOnSend: false } };
    expect(openInClassic(script, old).raise('onMessageSend')[0]?.allowEvent).toBe(false);
  });

  test('stands in the pane, with its set, its reason and its file', async () => {
    const browser = await chromium.launch({ executablePath: findChromium() ?? '', chromiumSandbox: false });
    try {
      const context = await browser.newContext({ ignoreHTTPSErrors: true });
      const { pane } = await openEmulatedOutlook(context, {
        bodyHtml: '<div>Hoi Sem, kom gezwind naar school.</div>',
        to: [{ address: 'sem@leerwerk.example', name: 'Sem' }],
        addinFiles: built(),
      });
      await pane.getByText('Voor een student').waitFor();
      await pane.getByRole('heading', { name: 'Een gewoner woord voor haast' }).waitFor();
      await pane.getByText('Instellingen', { exact: true }).click();
      await pane.getByText('Team Zorg, versie 4').waitFor();
      await pane.getByText('ICT heeft dit vastgezet. Afgesproken met de teams.').waitFor();
      expect(JSON.parse(readFileSync(join(built(), 'uitnodigend.config.json'), 'utf8'))).toEqual(CONFIG);
    } finally {
      await browser.close();
    }
  });
});

test('a set that does not hold stops the build, with its place', () => {
  const file = join(folder, 'unproven.json');
  writeFileSync(file, JSON.stringify(SET).replace('Kom snel.', 'Kom gezwind.'));
  const build = () =>
    execFileSync(process.execPath, [join(ROOT, 'shared', 'build', 'build-products.ts')], {
      cwd: ROOT,
      env: { ...process.env, ADDIN_SETS: file, ADDIN_CONFIG: '', ADDIN_FOLDER: built() },
      stdio: 'pipe',
    });
  expect(build).toThrow(/This sentence is to stay quiet/);
});
