import { html } from 'lit/html.js';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ORDINARY_SETTINGS } from '../../shared/formats/settings.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { optionsStyles } from '../../shared/ui/options/options.styles.ts';
import type { OptionsActions, OptionsModel, TipKind } from '../../shared/ui/options/options-model.ts';
import { optionsView, siteName } from '../../shared/ui/options/options.view.ts';
import { axeProblems, picture, recordActions, stage, wordsOf } from './stage.ts';

beforeEach(() => page.viewport(320, 900));

const styles = `${pageStyles} ${optionsStyles} :host { font: 400 var(--text) / 1.5 var(--font); color: var(--ink); }`;
const MODEL: OptionsModel = {
  language: 'nl',
  settings: ORDINARY_SETTINGS,
  sites: ['https://volgsysteem.school.nl/*', '*://*/*'],
  tips: [
    {
      category: 'directive.must',
      title: 'Vragen in plaats van moeten',
      why: 'Een vraag geeft ruimte.',
      level: 'strong',
    },
    { category: 'unclear', title: 'Precies zeggen', why: 'Een dag en een tijd helpen.', level: 'soft' },
  ],
  muted: ['unclear'],
  query: '',
  shortcuts: [
    { name: 'open-tip', keys: 'Alt+Shift+U' },
    { name: 'open-panel', keys: '' },
  ],
  locks: { sitesAllowed: [], sitesDenied: [], hasLockedSets: false, by: '', why: { nl: '', en: '' } },
  restUntil: '',
  isWiping: false,
  note: '',
};

const LOCKS = {
  sitesAllowed: ['https://*.school.nl/*'],
  sitesDenied: [],
  hasLockedSets: true,
  by: 'ICT van de school',
  why: { nl: 'Zo blijft het bij schoolwerk.', en: 'So it stays with school work.' },
};
const SAID: readonly TipKind[] = [
  { ...(MODEL.tips as readonly TipKind[])[0], said: { by: 'Ons team', isOff: false, isLocked: true } } as TipKind,
  { ...(MODEL.tips as readonly TipKind[])[1], said: { by: 'Onze school', isOff: true, isLocked: false } } as TipKind,
];

async function show(part: Partial<OptionsModel> = {}, language: 'nl' | 'en' = 'nl', theme: 'light' | 'dark' = 'light') {
  const { actions, calls } = recordActions<OptionsActions>();
  const view = () => html`${optionsView({ ...MODEL, language, ...part }, sayIn(language), actions)}`;
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
  const quietHours = { from: 1_020, to: 480 };
  const part = { note: sayIn(language)('options.kept'), isWiping: true, locks: LOCKS, tips: SAID };
  await show({ ...part, settings: { ...ORDINARY_SETTINGS, quietHours } }, language, theme);
  expect(await axeProblems()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  await picture(`options-${language}-${theme}-${width}`);
});

test('each control says what a person chose', async () => {
  const { find, calls } = await show({ isWiping: false });
  await userEvent.click(find('input[name=when][value=ask]'));
  await userEvent.click(find('input[value=unclear]'));
  await userEvent.click(find('input[value="directive.must"]'));
  await userEvent.selectOptions(find('.tip select'), 'soft');
  await userEvent.selectOptions(find('#sites select'), 'large');
  await userEvent.click(find('#sites button'));
  await userEvent.click(find('#wipe'));
  await userEvent.click(find('input[name=screen][value=en]'));
  await userEvent.click(find('input[name=address][value=u]'));
  await userEvent.click(find('#rest button'));
  await userEvent.click(find('#hours'));
  await userEvent.click(find('#keys button'));
  expect(calls).toEqual([
    ['change', { when: 'ask' }],
    ['weigh', 'unclear', 'usual'],
    ['weigh', 'directive.must', 'never'],
    ['weigh', 'directive.must', 'soft'],
    ['change', { largeOnly: ['https://volgsysteem.school.nl/*'] }],
    ['turnOff', 'https://volgsysteem.school.nl/*'],
    ['askToWipe', true],
    ['change', { screen: 'en' }],
    ['change', { address: 'u' }],
    ['rest', true],
    ['change', { quietHours: { from: 1_020, to: 480 } }],
    ['openShortcuts'],
  ]);
});

test('a search keeps the parts that hold the word, and says so when there are none', async () => {
  const shownParts = (root: ShadowRoot): string[] =>
    [...root.querySelectorAll('.sections > div:not([hidden]) > section')].map(({ id }) => id);
  expect(shownParts((await show()).root).length).toBe(10);
  expect(shownParts((await show({ query: 'stille uren' })).root)).toEqual(['rest']);
  const tip = await show({ query: 'RUIMTE' });
  expect(shownParts(tip.root)).toEqual(['tips']);
  expect(tip.root.querySelectorAll('#tips .choice').length).toBe(1);
  const nothing = await show({ query: 'zebra' });
  expect(shownParts(nothing.root)).toEqual([]);
  expect(wordsOf(nothing.find('.sections > [role=status]'))).toContain('Dit woord komt hier niet voor.');
});

test('what an administrator or a set keeps as it is stands there with who and why', async () => {
  const { find, root } = await show({ locks: LOCKS, tips: SAID });
  expect(wordsOf(find('#sites'))).toContain('ICT van de school heeft dit vastgezet. Zo blijft het bij schoolwerk.');
  expect(wordsOf(find('#sites'))).toContain('*.school.nl');
  expect(wordsOf(find('#more'))).toContain('Alleen de sets van je school');
  expect(wordsOf(find('#tips'))).toContain('De set ‘Ons team’ heeft dit vastgezet.');
  expect(wordsOf(find('#tips'))).toContain('De set ‘Onze school’ laat deze tip rusten.');
  expect([...root.querySelectorAll<HTMLSelectElement>('.tip select')].map(({ disabled }) => disabled)).toEqual([
    true,
    true,
  ]);
  expect((find('input[value=unclear]') as HTMLInputElement).disabled).toBe(true);
});

test('a site is named as a person knows it', () => {
  const say = sayIn('nl');
  expect(siteName('https://volgsysteem.school.nl/*', say)).toBe('volgsysteem.school.nl');
  expect(siteName('*://*/*', say)).toBe('Alle sites');
});
