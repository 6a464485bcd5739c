import { html } from 'lit/html.js';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SAMPLE_MAILS } from '../../shared/generated/sample-mails.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { welcomeStyles } from '../../shared/ui/welcome/welcome.styles.ts';
import { welcomeView, type WelcomeModel } from '../../shared/ui/welcome/welcome.view.ts';
import { axeProblems, picture, stage, wordsOf } from './stage.ts';

const styles = `${pageStyles} ${welcomeStyles} :host { font: 400 var(--text) / 1.5 var(--font); color: var(--ink); }`;

async function show(part: Partial<WelcomeModel>, language: 'nl' | 'en' = 'nl', theme: 'light' | 'dark' = 'light') {
  const calls: unknown[] = [];
  const actions = {
    go: (step: number) => calls.push(step),
    chooseRole: (role: string) => calls.push(role),
    choose: (part: object) => calls.push(part),
    ready: () => calls.push('ready'),
  };
  const settings = { screen: 'browser', address: 'je' } as const;
  const model: WelcomeModel = { step: 1, role: 'both', sampleMail: SAMPLE_MAILS[language], settings, ...part };
  const view = () => html`${welcomeView(model, sayIn(language), actions)}`;
  const shown = await stage({ view, styles, theme, language, text: '' });
  document.body.style.padding = '0';
  return { ...shown, calls };
}

test.each([
  [1, 'nl', 'light', 320],
  [1, 'en', 'dark', 900],
  [2, 'nl', 'dark', 320],
  [3, 'en', 'light', 320],
] as const)(
  'screen %d in %s, %s, at %d px: axe finds nothing, nothing is wider',
  async (step, language, theme, width) => {
    await page.viewport(width, 800);
    await show({ step }, language, theme);
    expect(await axeProblems()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await picture(`welcome-${step}-${language}-${theme}-${width}`);
  },
);

test('forward, back, a role, and ready', async () => {
  const first = await show({});
  expect(first.root.querySelector('#back')).toBeNull();
  await userEvent.click(first.find('#next'));
  const second = await show({ step: 2 });
  await userEvent.click(second.find('input[value=coach]'));
  await userEvent.click(second.find('input[value=en]'));
  await userEvent.click(second.find('input[value=u]'));
  await userEvent.click(second.find('#back'));
  const last = await show({ step: 3 });
  await userEvent.click(last.find('#next'));
  expect([first.calls, second.calls, last.calls]).toEqual([
    [2],
    ['coach', { screen: 'en' }, { address: 'u' }, 1],
    ['ready'],
  ]);
});

test.each([
  ['teacher', false],
  ['coach', true],
] as const)('a %s: the reminders are told of: %s', async (role, isTold) => {
  const shown = await show({ step: 3, role });
  expect(wordsOf(shown.find('main')).includes('Open de herinneringen')).toBe(isTold);
});

test('the links to other pages lie as they do there, not as a list of what it does', async () => {
  const { find } = await show({});
  expect(getComputedStyle(find('.page-links ul')).paddingInlineStart).toBe('0px');
  expect(getComputedStyle(find('ul:not(.page-links ul)')).paddingInlineStart).toBe('24px');
});
