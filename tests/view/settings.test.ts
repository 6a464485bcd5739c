import { html } from 'lit/html.js';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { coachStyles } from '../../shared/ui/coach/coach.styles.ts';
import { settingsView, type SettingsModel } from '../../shared/ui/coach/settings.view.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { axeProblems, picture, stage, wordsOf } from './stage.ts';

beforeEach(() => page.viewport(320, 900));

const styles = `${pageStyles} ${coachStyles} :host { font: 400 var(--text) / 1.5 var(--font); color: var(--ink); }`;
const MODEL: SettingsModel = {
  mark: true,
  badge: false,
  students: false,
  approaches: [
    { id: 'klas', title: 'Klas als Werkplaats', about: 'Onderwijs en hulp zijn met elkaar verweven.' },
    { id: 'wijk', title: 'WijkLeerbedrijf Venray', about: 'Leren in de wijk.' },
  ],
  approach: 'klas',
  kept: { choices: 12, comingBack: 1, aboutStudents: 3, unread: 1, since: '3 november 2026', until: '31 juli 2027' },
  note: '',
};

test.each([
  ['nl', 'light'],
  ['nl', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const)('the settings in %s, %s', async (language, theme) => {
  const did: unknown[] = [];
  const actions = {
    set: (...what: unknown[]) => did.push(what),
    choose: (what: string) => did.push(what),
    forgetStudents: () => did.push('students'),
    forgetAll: () => did.push('all'),
  };
  const view = () => html`<div class="page">${settingsView(MODEL, sayIn(language), actions)}</div>`;
  const shown = await stage({ view, styles, theme, language, text: '' });
  document.body.style.padding = '0';
  shown.find('summary').click();
  expect(await axeProblems()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await picture(`settings-${language}-${theme}`);
  for (const box of shown.root.querySelectorAll<HTMLElement>('input[type=checkbox]')) box.click();
  await userEvent.selectOptions(shown.find('select'), 'wijk');
  for (const button of shown.root.querySelectorAll<HTMLElement>('button')) button.click();
  expect(did).toEqual([['mark', false], ['badge', true], ['students', true], 'wijk', 'students', 'all']);
});

test('nothing kept is said in one sentence', async () => {
  const kept = { choices: 0, comingBack: 0, aboutStudents: 0, unread: 0, since: null, until: '31 juli 2027' };
  const actions = { set: () => {}, choose: () => {}, forgetStudents: () => {}, forgetAll: () => {} };
  const view = () => settingsView({ ...MODEL, kept }, sayIn('nl'), actions);
  const shown = await stage({ view, styles, text: '' });
  expect(wordsOf(shown.find('details'))).toContain('Er is nu niets bewaard.');
  expect(shown.root.querySelector('li')).toBeNull();
});
