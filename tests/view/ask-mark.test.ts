import { html } from 'lit/html.js';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { askMarkView } from '../../shared/ui/mark/ask-mark.view.ts';
import { markStyles } from '../../shared/ui/mark/mark.styles.ts';
import { axeProblems, picture, stage, wordsOf } from './stage.ts';

test.each([
  ['nl', 'light', 'Lees mee'],
  ['en', 'dark', 'Read along'],
] as const)('the mark that waits until it is asked, in %s, %s', async (language, theme, words) => {
  await page.viewport(320, 120);
  let asked = 0;
  const view = () => html`${askMarkView(language, () => (asked += 1))}`;
  const shown = await stage({ view, styles: markStyles, theme, language, text: '' });
  expect(wordsOf(shown.find('button'))).toBe(words);
  expect(await axeProblems()).toEqual([]);
  await picture(`ask-mark-${language}-${theme}`);
  await userEvent.click(shown.find('button'));
  expect(asked).toBe(1);
});
