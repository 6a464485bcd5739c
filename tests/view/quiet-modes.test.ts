import { html } from 'lit/html.js';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { quietModes, type QuietActions, type QuietModel } from '../../shared/ui/popup/quiet-modes.view.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { axeProblems, picture, recordActions, stage, wordsOf } from './stage.ts';

const styles = `${pageStyles} :host { font: 400 var(--text) / 1.5 var(--font); color: var(--ink); }`;
const MODEL: QuietModel = { when: 'live', restUntil: '', canEnd: false, message: null };

async function show(part: Partial<QuietModel> = {}, language: 'nl' | 'en' = 'nl', theme: 'light' | 'dark' = 'light') {
  await page.viewport(340, 480);
  const { actions, calls } = recordActions<QuietActions>();
  const view = () => html`${quietModes({ ...MODEL, ...part }, sayIn(language), actions)}`;
  const shown = await stage({ view, styles, theme, language, text: '' });
  document.body.style.padding = '0';
  return { ...shown, calls };
}

test.each([
  ['nl', 'light', { message: 'done' }],
  ['nl', 'dark', { message: 'message' }],
  ['en', 'light', { restUntil: '15:30', canEnd: true }],
  ['en', 'dark', { restUntil: '08:00', canEnd: false }],
] as const)('tips and rest in %s, %s, with %o: axe finds nothing', async (language, theme, part) => {
  await show(part, language, theme);
  expect(await axeProblems()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(340);
  await picture(`quiet-modes-${language}-${theme}`);
});

test('each choice is told, and a second click on it takes it back', async () => {
  const { find, calls } = await show();
  await userEvent.selectOptions(find('#when'), 'done');
  await userEvent.click(find('button[value=message]'));
  await userEvent.click(find('#rest'));
  expect(calls).toEqual([
    ['choose', 'done'],
    ['chooseForMessage', 'message'],
    ['rest', true],
  ]);
  const chosen = await show({ message: 'message' });
  await userEvent.click(chosen.find('button[value=message]'));
  expect(chosen.calls).toEqual([['chooseForMessage', null]]);
});

test('it says when quiet ends; quiet hours end in the settings', async () => {
  const asked = await show({ restUntil: '15:30', canEnd: true });
  expect(wordsOf(asked.find('[role=status]'))).toBe('Rust tot 15:30.');
  await userEvent.click(asked.find('#rest'));
  expect(asked.calls).toEqual([['rest', false]]);
  const hours = await show({ restUntil: '08:00', canEnd: false });
  expect(hours.root.querySelector('#rest')).toBe(null);
  expect(wordsOf(hours.find('.soft'))).toContain('stille uren');
});

test('without a field in use there is nothing about a message', async () => {
  const { root } = await show({ message: undefined });
  expect(root.querySelector('[role=group]')).toBe(null);
});
