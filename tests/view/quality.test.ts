import { html } from 'lit/html.js';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { reportQuality } from '../../shared/sets/quality-report.ts';
import { SHIPPED_RULES } from '../../shared/generated/rules.ts';
import { QUIET_MAILS, TELLING_MAILS } from '../../shared/generated/trial-mails.ts';
import { optionsStyles } from '../../shared/ui/options/options.styles.ts';
import { formStyles } from '../../shared/ui/page/form.styles.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { qualityView, type QualityActions, type QualityModel } from '../../shared/ui/sets/quality.view.ts';
import { setsStyles } from '../../shared/ui/sets/sets.styles.ts';
import { makeSet, ruleFileOf } from '../fixtures/team-sets.ts';
import { axeProblems, picture, recordActions, stage, wordsOf } from './stage.ts';

beforeEach(() => page.viewport(320, 1400));

const styles = `${pageStyles} ${formStyles} ${optionsStyles} ${setsStyles} :host { font: 400 var(--text) / 1.5 var(--font); color: var(--ink); }`;
const MUCH = makeSet({
  name: 'Team Zorg',
  rules: [
    ruleFileOf('all', '', {
      why: { nl: 'Je moet lepeltjes delen.', en: 'No spoons.' },
      rules: [
        { name: 'all', match: ['[de|het|een|je|en]'], fires: ['**Het** mes.'], quiet: ['Tot morgen.'] },
        { name: 'must', match: ['(je moet)'], fires: ['**Je moet** morgen komen.'], quiet: ['Kom morgen.'] },
      ],
    }),
  ],
});
const reportOf = (set: QualityModel['set']) =>
  reportQuality(set, { rules: SHIPPED_RULES, quiet: QUIET_MAILS, telling: TELLING_MAILS });

async function show(part: Partial<QualityModel>, language: 'nl' | 'en' = 'nl', theme: 'light' | 'dark' = 'light') {
  const { actions, calls } = recordActions<QualityActions>();
  const model: QualityModel = { set: MUCH, language, progress: 0, report: null, ...part };
  const view = () => html`<div class="sets">${qualityView(model, sayIn(language), actions)}</div>`;
  return { ...(await stage({ view, styles, theme, language, text: '' })), calls };
}

test('while the set is being read it says how far it is, and one may go back', async () => {
  const { find, calls } = await show({ progress: 0.5 });
  expect((find('progress') as HTMLProgressElement).value).toBe(0.5);
  expect(find('#quality').getAttribute('aria-busy')).toBe('true');
  find('#close-quality').click();
  expect(calls).toEqual([['closeQuality']]);
});

test('hits are told by tip, with how often in a thousand words', async () => {
  const { find } = await show({ report: reportOf(MUCH) });
  const row = wordsOf(find('#quality-hits tbody tr'));
  expect(row).toMatch(/^Samen delen \(‘\[de\|het\|een\|je\|en\]’\) vindt bijna alles \d+ \d+/);
  expect(wordsOf(find('#quality-slow'))).toContain('keer op duizend woorden');
  expect(wordsOf(find('#quality-overlaps'))).toContain('‘Je moet’');
  expect(wordsOf(find('#quality-no-reason'))).toContain('(Engels)');
  expect(wordsOf(find('#quality-tone'))).toContain('Je moet lepeltjes delen.');
});

test('a set that leaves nothing to say is told so', async () => {
  const set = makeSet({ rules: [ruleFileOf('spoon', 'lepeltje')] });
  const { find } = await show({ set, report: reportOf(set) });
  expect(wordsOf(find('#quality'))).toContain('Hier valt niets op.');
  expect(wordsOf(find('#quality-hits'))).toContain('blijft de set stil');
});

test.each([
  ['nl', 'light'],
  ['en', 'dark'],
] as const)('at 320 px in %s, %s: axe finds nothing and nothing is wider', async (language, theme) => {
  await show({ report: reportOf(MUCH) }, language, theme);
  document.body.style.padding = '0';
  expect(await axeProblems()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await picture(`quality-${language}-${theme}`);
});
