import { html } from 'lit/html.js';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SHIPPED } from '../../shared/generated/shipped.ts';
import { TELLING_MAILS } from '../../shared/generated/trial-mails.ts';
import { reportImport } from '../../shared/sets/import-report.ts';
import { optionsStyles } from '../../shared/ui/options/options.styles.ts';
import { formStyles } from '../../shared/ui/page/form.styles.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { importReportView, type LookActions, type LookModel } from '../../shared/ui/sets/import-report.view.ts';
import { setsStyles } from '../../shared/ui/sets/sets.styles.ts';
import { makeSet, ruleFileOf } from '../fixtures/team-sets.ts';
import { axeProblems, picture, recordActions, stage, wordsOf } from './stage.ts';

beforeEach(() => page.viewport(320, 900));

const styles = `${pageStyles} ${formStyles} ${optionsStyles} ${setsStyles} :host { font: 400 var(--text) / 1.5 var(--font); color: var(--ink); }`;
const set = makeSet({
  about: 'Wat wij samen afspraken over mails aan studenten.',
  authors: ['Team Zorg'],
  licence: 'CC BY 4.0',
  rules: [ruleFileOf('spoon', 'opdracht'), ruleFileOf('fork', 'vorkje')],
  off: ['rule:directive.must/modal', 'rule:team.gone/away'],
});
const report = reportImport(set, { shipped: SHIPPED, active: [], layer: 'team', samples: TELLING_MAILS.slice(0, 30) });
const MODEL: LookModel = {
  report,
  language: 'nl',
  from: 'Uit het bestand team.json',
  trust: 'Niet ondertekend',
  key: null,
  everywhere: [],
  layer: 'team',
  mayChooseLayer: true,
  isUpdate: false,
};

async function show(part: Partial<LookModel> = {}, language: 'nl' | 'en' = 'nl', theme: 'light' | 'dark' = 'light') {
  const { actions, calls } = recordActions<LookActions>();
  const view = () =>
    html`<div class="sets">
      <h1>Sets</h1>
      ${importReportView({ ...MODEL, language, ...part }, sayIn(language), actions)}
    </div>`;
  const shown = await stage({ view, styles, theme, language, text: '' });
  document.body.style.padding = '0';
  return { ...shown, calls };
}

test.each([
  ['nl', 'light', 320],
  ['nl', 'dark', 900],
  ['en', 'light', 900],
  ['en', 'dark', 320],
] as const)('a look in %s, %s, at %d px: axe finds nothing, nothing is wider', async (language, theme, width) => {
  await page.viewport(width, 900);
  await show({}, language, theme);
  expect(await axeProblems()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  await picture(`look-${language}-${theme}-${width}`);
});

test('it tells what comes, what rests, what nobody knows, and what it does to sample mails', async () => {
  const { root, find } = await show();
  const words = wordsOf(find('#look'));
  expect(words).toContain('Erbij (4)');
  expect(words).toContain('‘vorkje’');
  expect(words).toContain('(rust)');
  expect(wordsOf(root.querySelector('#conflicts') as Element)).toContain('bestaat hier niet');
  expect(wordsOf(root.querySelector('#findings') as Element)).toMatch(/In \d+ voorbeeldmails/);
});

test('it can be taken, kept for later or left', async () => {
  const { find, calls } = await show();
  await userEvent.click(find('#take'));
  await userEvent.click(find('#keep'));
  await userEvent.click(find('#leave'));
  await userEvent.click(find('input[value=own]'));
  expect(calls).toEqual([['take', true], ['take', false], ['leave'], ['setLayer', 'own']]);
});

test('with an example that does not hold, or a rule that finds nearly everything, it cannot be put to use', async () => {
  const say = { nl: 'Deze zin wordt nog niet gevonden.', en: 'Not found yet.' };
  const at = 'team.own/spoon › fires: Dit is <b>vet</b>.';
  const unproven = [{ rule: 'team.own/spoon', language: 'nl' as const, file: 'a', line: 0, at, say }];
  const first = await show({ report: { ...report, unproven, isUsable: false } });
  expect(wordsOf(first.find('#unproven'))).toContain('Dit is <b>vet</b>.');
  expect(first.root.querySelector('#take')).toBeNull();
  const hits = { rule: 'team.own/spoon', hits: 900, perThousand: 61, isEverywhere: true };
  const second = await show({ everywhere: [hits] });
  expect(wordsOf(second.find('#everywhere'))).toContain('61 keer');
  expect(second.root.querySelector('#take')).toBeNull();
});
