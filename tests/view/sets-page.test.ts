import { html } from 'lit/html.js';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { optionsStyles } from '../../shared/ui/options/options.styles.ts';
import { formStyles } from '../../shared/ui/page/form.styles.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { setsPageView, type SetsActions, type SetsModel } from '../../shared/ui/sets/sets-page.view.ts';
import { setsStyles } from '../../shared/ui/sets/sets.styles.ts';
import { axeProblems, picture, recordActions, stage, wordsOf } from './stage.ts';

beforeEach(() => page.viewport(320, 900));

const styles = `${pageStyles} ${formStyles} ${optionsStyles} ${setsStyles} :host { font: 400 var(--text) / 1.5 var(--font); color: var(--ink); }`;
const MODEL: SetsModel = {
  language: 'nl',
  sets: [
    {
      id: 'zorg',
      name: 'Team Zorg',
      version: 3,
      layer: 'team',
      isActive: true,
      from: 'Van https://school.example/zorg.json',
      trust: 'signed',
      rules: 12,
      prompts: 1,
      isEditable: true,
      isGiven: false,
      hasEarlier: true,
      resting: [],
      followed: {
        address: 'https://school.example/zorg.json',
        checked: 'Gekeken op 3 mei',
        trouble: '',
        waiting: 4,
        mode: 'look',
      },
    },
  ],
  look: null,
  quality: null,
  refused: [],
  policyProblems: [],
  drafts: [],
  lock: null,
  isLasting: true,
  isBusy: false,
  address: '',
  mode: 'look',
  note: '',
  canUndo: false,
};

async function show(part: Partial<SetsModel> = {}, language: 'nl' | 'en' = 'nl', theme: 'light' | 'dark' = 'light') {
  const { actions, calls } = recordActions<SetsActions>();
  const view = () => html`${setsPageView({ ...MODEL, language, ...part }, sayIn(language), actions)}`;
  const shown = await stage({ view, styles, theme, language, text: '' });
  document.body.style.padding = '0';
  return { ...shown, calls };
}

test.each([
  ['nl', 'light', 320],
  ['nl', 'dark', 900],
  ['en', 'light', 900],
  ['en', 'dark', 320],
] as const)('sets in %s, %s, at %d px: axe finds nothing, nothing is wider', async (language, theme, width) => {
  await page.viewport(width, 1100);
  await show({ note: sayIn(language)('sets.done-removed', { name: 'Team Zorg' }), canUndo: true }, language, theme);
  expect(await axeProblems()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  await picture(`sets-${language}-${theme}-${width}`);
});

test('an address is typed, a mode chosen, and what was done can be taken back', async () => {
  const { find, calls } = await show({ note: 'Weg.', canUndo: true });
  await userEvent.type(find('#address'), 'h');
  await userEvent.click(find('input[name=mode][value=automatic]'));
  await userEvent.click(find('#follow button'));
  await userEvent.click(find('#undo'));
  expect(calls).toEqual([['typeAddress', 'h'], ['chooseMode', 'automatic'], ['follow'], ['undo']]);
});

test('where the school alone chooses, there is no way in; what does not fit is said in words', async () => {
  const say = { nl: 'Dit bestand is geen JSON.', en: 'Not JSON.' };
  const problem = { file: 'a', at: '(file)', line: 0, say };
  const { root, find } = await show({
    lock: { by: 'ICT van de school', why: { nl: 'Zo praten alle teams hetzelfde.', en: 'So all teams speak alike.' } },
    refused: [problem],
    policyProblems: [problem],
    isLasting: false,
  });
  expect(root.querySelector('#add')).toBeNull();
  expect(wordsOf(find('#refused'))).toContain('Er is niets veranderd.');
  expect(wordsOf(find('#refused'))).toContain('Dit bestand is geen JSON.');
  expect(wordsOf(find('#policy'))).toContain('geen JSON');
  expect(wordsOf(find('.sets'))).toContain('bewaart hier nu niets');
});
