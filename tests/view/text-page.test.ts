import { html } from 'lit/html.js';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { TEXT_PAGES } from '../../shared/generated/text-pages.ts';
import { pageLinks } from '../../shared/ui/page/page-links.view.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { textPageView } from '../../shared/ui/page/text-page.view.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { axeProblems, picture, stage } from './stage.ts';

test.each([
  ['privacy', 'nl', 'light'],
  ['privacy', 'en', 'dark'],
  ['help', 'nl', 'dark'],
  ['help', 'en', 'light'],
  ['school', 'nl', 'light'],
  ['school', 'en', 'dark'],
] as const)('%s in %s, %s: axe finds nothing, nothing is wider than 320 px', async (name, language, theme) => {
  await page.viewport(320, 900);
  const view = () => html`${textPageView(TEXT_PAGES[language][name], pageLinks(sayIn(language), name))}`;
  const styles = `${pageStyles} :host { font: 400 var(--text) / 1.5 var(--font); color: var(--ink); }`;
  const shown = await stage({ view, styles, theme, language, text: '' });
  document.body.style.padding = '0';
  expect(shown.root.querySelectorAll('h1').length).toBe(1);
  expect(await axeProblems()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await picture(`${name}-${language}-${theme}`);
});
