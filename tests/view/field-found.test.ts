import { html } from 'lit/html.js';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { coachStyles } from '../../shared/ui/coach/coach.styles.ts';
import { fieldFoundView } from '../../shared/ui/coach/field-found.view.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { axeProblems, picture, stage, wordsOf } from './stage.ts';

beforeEach(() => page.viewport(320, 260));

const styles = `${pageStyles} ${coachStyles} :host { font: 400 var(--text) / 1.5 var(--font); color: var(--ink); }`;
const FOUND = { counts: [{ title: 'Vragen in plaats van moeten', count: 2 }], isNote: true };

test.each([
  ['nl', 'light'],
  ['en', 'dark'],
] as const)('what was found in a field, in %s, %s', async (language, theme) => {
  const say = sayIn(language);
  const view = () => html`<div class="page">${fieldFoundView(FOUND, say)}</div>`;
  const shown = await stage({ view, styles, theme, language, text: '' });
  document.body.style.padding = '0';
  expect(wordsOf(shown.find('section'))).toContain(say('coach.field-note'));
  expect(wordsOf(shown.find('li'))).toBe('Vragen in plaats van moeten: 2');
  expect(await axeProblems()).toEqual([]);
  await picture(`field-found-${language}-${theme}`);
});

test('nothing while no field is served; a kind sentence when nothing was found', async () => {
  const none = await stage({ view: () => html`<main>${fieldFoundView(null, sayIn('nl'))}</main>`, styles, text: '' });
  expect(none.root.querySelector('section')).toBeNull();
  const view = () => html`<main>${fieldFoundView({ counts: [], isNote: false }, sayIn('nl'))}</main>`;
  const clean = await stage({ view, styles, text: '' });
  expect(wordsOf(clean.find('section'))).toContain('Niets op te merken.');
  expect(wordsOf(clean.find('section'))).not.toContain('leest mee');
});
