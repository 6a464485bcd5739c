import { html } from 'lit/html.js';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { markStyles } from '../../shared/ui/mark/mark.styles.ts';
import { quietMarkView } from '../../shared/ui/mark/quiet-mark.view.ts';
import { axeProblems, picture, stage, wordsOf } from './stage.ts';

const HALF_PAST_THREE = new Date(2026, 10, 25, 15, 30).getTime();

test.each([
  ['nl', 'light', null, 'Stil tot je volgende bericht'],
  ['en', 'dark', null, 'Quiet until your next message'],
  ['nl', 'dark', HALF_PAST_THREE, 'Rust tot 15:30'],
] as const)('quiet in %s, %s, says when it ends, and goes back', async (language, theme, until, words) => {
  await page.viewport(320, 120);
  let isBack = false;
  const view = () => html`${quietMarkView({ language, until }, () => (isBack = true))}`;
  const { find } = await stage({ view, styles: markStyles, theme, language, text: '' });
  expect(wordsOf(find('[role=status]'))).toBe(words);
  expect(await axeProblems()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await picture(`quiet-mark-${until === null ? 'message' : 'hour'}-${language}-${theme}`);
  await userEvent.click(find('button'));
  expect(isBack).toBe(true);
});
