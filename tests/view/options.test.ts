import { html } from 'lit/html.js';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ORDINARY_SETTINGS } from '../../shared/formats/settings.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { optionsStyles } from '../../shared/ui/options/options.styles.ts';
import { optionsView, siteName, type OptionsActions, type OptionsModel } from '../../shared/ui/options/options.view.ts';
import { axeProblems, picture, recordActions, stage, wordsOf } from './stage.ts';

beforeEach(() => page.viewport(320, 900));

const styles = `${pageStyles} ${optionsStyles} :host { font: 400 var(--text) / 1.5 var(--font); color: var(--ink); }`;
const MODEL: OptionsModel = {
  settings: ORDINARY_SETTINGS,
  sites: ['https://volgsysteem.school.nl/*', '*://*/*'],
  tips: [
    { category: 'directive.must', title: 'Vragen in plaats van moeten', why: 'Een vraag geeft ruimte.' },
    { category: 'unclear', title: 'Precies zeggen', why: 'Een dag en een tijd helpen.' },
  ],
  muted: ['unclear'],
  query: '',
  keys: 'Alt+Shift+U',
  restUntil: '',
  isWiping: false,
  note: '',
};

async function show(part: Partial<OptionsModel> = {}, language: 'nl' | 'en' = 'nl', theme: 'light' | 'dark' = 'light') {
  const { actions, calls } = recordActions<OptionsActions>();
  const view = () => html`${optionsView({ ...MODEL, ...part }, sayIn(language), actions)}`;
  const shown = await stage({ view, styles, theme, language, text: '' });
  document.body.style.padding = '0';
  return { ...shown, calls };
}

test.each([
  ['nl', 'light', 320],
  ['nl', 'dark', 1100],
  ['en', 'light', 1100],
  ['en', 'dark', 320],
] as const)('settings in %s, %s, at %d px: axe finds nothing, nothing is wider', async (language, theme, width) => {
  await page.viewport(width, 900);
  await show({ note: sayIn(language)('options.kept'), isWiping: true }, language, theme);
  expect(await axeProblems()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  await picture(`options-${language}-${theme}-${width}`);
});

test('each control says what a person chose', async () => {
  const { find, calls } = await show({ isWiping: false });
  await userEvent.click(find('input[name=when][value=ask]'));
  await userEvent.click(find('input[value=unclear]'));
  await userEvent.click(find('#sites button'));
  await userEvent.click(find('#wipe'));
  await userEvent.click(find('input[name=screen][value=en]'));
  await userEvent.click(find('#rest button'));
  expect(calls).toEqual([
    ['change', { when: 'ask' }],
    ['allow', 'unclear', true],
    ['turnOff', 'https://volgsysteem.school.nl/*'],
    ['askToWipe', true],
    ['change', { screen: 'en' }],
    ['rest', true],
  ]);
});

test('a search keeps the tips that hold the word, and says so when there are none', async () => {
  const found = await show({ query: 'VRAAG' });
  expect(found.root.querySelectorAll('#tips .choice').length).toBe(1);
  const nothing = await show({ query: 'zebra' });
  expect(wordsOf(nothing.find('#tips [role=status]'))).toBe('Hier past geen tip bij. Wil je een ander woord proberen?');
});

test('a site is named as a person knows it', () => {
  const say = sayIn('nl');
  expect(siteName('https://volgsysteem.school.nl/*', say)).toBe('volgsysteem.school.nl');
  expect(siteName('*://*/*', say)).toBe('Alle sites');
});
