import { html } from 'lit/html.js';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { coachStyles } from '../../shared/ui/coach/coach.styles.ts';
import { settingsView } from '../../shared/ui/coach/settings.view.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { axeProblems, picture, stage } from './stage.ts';

beforeEach(() => page.viewport(320, 480));

const styles = `${pageStyles} ${coachStyles} :host { font: 400 var(--text) / 1.5 var(--font); color: var(--ink); }`;

test.each([
  ['nl', 'light'],
  ['en', 'dark'],
] as const)('the settings in %s, %s', async (language, theme) => {
  const set: unknown[] = [];
  const model = { mark: true, badge: false, note: '' };
  const view = () => html`<div class="page">${settingsView(model, sayIn(language), (...what) => set.push(what))}</div>`;
  const shown = await stage({ view, styles, theme, language, text: '' });
  document.body.style.padding = '0';
  shown.find('summary').click();
  expect(await axeProblems()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await picture(`settings-${language}-${theme}`);
  for (const box of shown.root.querySelectorAll<HTMLElement>('input[type=checkbox]')) box.click();
  expect(set.slice(0, 2)).toEqual([
    ['mark', false],
    ['badge', true],
  ]);
});
