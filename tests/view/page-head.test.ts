import { html } from 'lit/html.js';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { pageHead } from '../../shared/ui/page/page-head.view.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { axeProblems, picture, stage, wordsOf } from './stage.ts';

beforeEach(() => page.viewport(360, 420));

const samplePage = () =>
  html`<div class="page">
    ${pageHead('Uitnodigend')}
    <p class="good">Je noemt Sem bij naam en je geeft een reden.</p>
    <section class="panel">
      <h2>Deze site</h2>
      <p>Op <b>voorbeeld.nl</b> lees ik nu niet mee.</p>
      <button type="button" class="button main">Zet aan op deze site</button>
      <button type="button" class="button">Nu niet</button>
    </section>
  </div>`;

test.each(['light', 'dark'] as const)('a page of our own, %s: axe finds nothing', async (theme) => {
  const styles = `${pageStyles} :host { font: 400 var(--text) / 1.5 var(--font); color: var(--ink); }`;
  const shown = await stage({ view: samplePage, styles, theme, text: '' });
  document.body.style.padding = '0';
  expect(wordsOf(shown.find('h1'))).toBe('Uitnodigend');
  expect(await axeProblems()).toEqual([]);
  await picture(`page-${theme}`);
});
