import { html } from 'lit/html.js';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ProfileEdit } from '../../shared/situation/edit-profile.ts';
import { tellProfile } from '../../shared/situation/make-profile.ts';
import { coachStyles } from '../../shared/ui/coach/coach.styles.ts';
import { profileForm } from '../../shared/ui/coach/profile-form.view.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { axeProblems, picture, stage } from './stage.ts';

beforeEach(() => page.viewport(320, 900));

const PROFILE = tellProfile(null, {
  host: 'sis.school.nl',
  kind: 'notes',
  title: { places: [['main h1'], ['h1']], text: 'Notities', isField: false },
  name: { places: [['#who']], text: 'Noor Bakker', isField: false },
  field: { places: [["iframe[name='body']", '#note']], text: '', isField: true },
});

test.each([
  ['nl', 'light'],
  ['nl', 'dark'],
  ['en', 'light'],
] as const)('a profile as a form in %s, %s', async (language, theme) => {
  const styles = `${pageStyles} ${coachStyles} :host { font: 400 var(--text) / 1.5 var(--font); color: var(--ink); }`;
  const edits: ProfileEdit[] = [];
  const done: string[] = [];
  const actions = {
    edit: (edit: ProfileEdit) => edits.push(edit),
    keep: () => done.push('keep'),
    stop: () => done.push('stop'),
  };
  const view = () => html`<div class="page">${profileForm(PROFILE, sayIn(language), actions)}</div>`;
  const shown = await stage({ view, styles, theme, language, text: '' });
  document.body.style.padding = '0';
  expect(await axeProblems()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await picture(`profile-form-${language}-${theme}`);
  const [name, words] = shown.root.querySelectorAll<HTMLInputElement>('input');
  for (const [input, text] of [
    [name, 'Delta'],
    [words, 'notitie*, verslag'],
  ] as const) {
    if (!input) throw new Error('an input is missing');
    input.value = text;
    input.dispatchEvent(new Event('change'));
  }
  await userEvent.selectOptions(shown.find('select'), 'group');
  for (const button of shown.root.querySelectorAll<HTMLElement>('button')) button.click();
  expect(edits).toEqual([
    { kind: 'name', name: 'Delta' },
    { kind: 'words', page: 0, words: ['notitie*', ' verslag'] },
    { kind: 'scope', page: 0, scope: 'group' },
    { kind: 'drop-place', of: { of: 'page', index: 0 }, key: 'main h1' },
    { kind: 'drop-place', of: { of: 'page', index: 0 }, key: 'h1' },
    { kind: 'drop-page', page: 0 },
    { kind: 'drop-place', of: { of: 'student', index: 0 }, key: '#who' },
    { kind: 'drop-place', of: { of: 'field', index: 0 }, key: "iframe[name='body'] >> #note" },
  ]);
  expect(done).toEqual(['keep', 'stop']);
});
