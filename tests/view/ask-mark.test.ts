import { html } from 'lit/html.js';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { askMarkView, type AskMarkModel } from '../../shared/ui/mark/ask-mark.view.ts';
import { markStyles } from '../../shared/ui/mark/mark.styles.ts';
import { axeProblems, picture, stage, wordsOf } from './stage.ts';

async function show(model: AskMarkModel, theme: 'light' | 'dark' = 'light') {
  await page.viewport(320, 120);
  const calls: string[] = [];
  const view = () => html`${askMarkView(model, { ask: () => calls.push('ask'), back: () => calls.push('back') })}`;
  return { ...(await stage({ view, styles: markStyles, theme, language: model.language, text: '' })), calls };
}

test.each([
  ['nl', 'light', false, 'Lees mee'],
  ['en', 'dark', false, 'Read along'],
  ['nl', 'dark', true, 'Klaar? Lees mee'],
  ['en', 'light', true, 'Done? Read along'],
] as const)('the mark that waits, in %s, %s, done %s', async (language, theme, isDone, words) => {
  const { find, calls } = await show({ language, isDone, canGoBack: isDone }, theme);
  // The name that a screen reader says begins with whose it is.
  expect(wordsOf(find('button'))).toBe(`Uitnodigend: ${words}`);
  expect(await axeProblems()).toEqual([]);
  await picture(`ask-mark-${isDone ? 'done-' : ''}${language}-${theme}`);
  await userEvent.click(find('button'));
  expect(calls).toEqual(['ask']);
});

test('what was chosen for one message is taken back with one click; what holds everywhere is not', async () => {
  const { find, calls } = await show({ language: 'nl', isDone: true, canGoBack: true });
  await userEvent.click(find('.link'));
  expect(calls).toEqual(['back']);
  expect((await show({ language: 'nl', isDone: true, canGoBack: false })).root.querySelector('.link')).toBe(null);
});
