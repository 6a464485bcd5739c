import { html } from 'lit/html.js';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { diffSets } from '../../shared/sets/diff-sets.ts';
import { EMPTY_PROMPT } from '../../shared/sets/prompt-form.ts';
import { emptyRule } from '../../shared/sets/rule-form.ts';
import { emptySet } from '../../shared/sets/set-draft.ts';
import { optionsStyles } from '../../shared/ui/options/options.styles.ts';
import { formStyles } from '../../shared/ui/page/form.styles.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { setEditorView, type EditorActions, type EditorModel } from '../../shared/ui/sets/set-editor.view.ts';
import { setsStyles } from '../../shared/ui/sets/sets.styles.ts';
import { makeSet, ruleFileOf } from '../fixtures/team-sets.ts';
import { axeProblems, picture, stage, wordsOf } from './stage.ts';

beforeEach(() => page.viewport(320, 900));

const styles = `${pageStyles} ${formStyles} ${optionsStyles} ${setsStyles} :host { font: 400 var(--text) / 1.5 var(--font); color: var(--ink); }`;
const say = { nl: 'Deze zin wordt nog niet gevonden.', en: 'This sentence is not found yet.' };
const MODEL: EditorModel = {
  language: 'nl',
  document: {
    ...emptySet('zorg', 'Team Zorg', 'nl'),
    examples: [{ rule: 'team.own/a', language: 'nl', text: 'Er is een inhaalopdracht.', expect: 'fires' }],
  },
  rules: [
    { name: 'Samen kijken (inhaalopdracht)', isEditable: true },
    { name: 'Van een programmeur', isEditable: false },
  ],
  prompts: [{ name: 'Wie drinkt er thee mee?', isEditable: true }],
  rule: {
    form: { ...emptyRule('nl'), words: ['inhaalopdracht'], instead: ['extra kans'] },
    language: 'nl',
    isNew: true,
    problems: ['Schrijf een kop.'],
    previews: ['Er is een extra kans.'],
  },
  prompt: { form: EMPTY_PROMPT, language: 'nl', isNew: false, isReworded: false, problems: [] },
  tryOut: {
    text: 'Er is een inhaalopdracht.',
    hits: [
      {
        start: 10,
        end: 24,
        rule: 'team.own/a',
        title: 'Samen kijken',
        sentence: 'Er is een inhaalopdracht.',
        verdict: 'fires',
      },
    ],
    mails: [{ id: 'm1', words: ['inhaalopdracht'] }],
  },
  shipped: [
    { ref: 'rule:directive.must/modal', name: 'Tip: Vragen in plaats van moeten', isOff: true, canReword: false },
    { ref: 'prompt:m4.theory.normalise', name: 'Herinnering: Weet de student …', isOff: false, canReword: true },
  ],
  query: '',
  problems: [{ file: 'a', at: 'rules[0]', line: 0, say }],
  conflict: diffSets(makeSet(), makeSet({ rules: [ruleFileOf('spoon', 'lepeltje')] })),
  canUndo: true,
  canRedo: false,
  note: '',
};

async function show(part: Partial<EditorModel> = {}, language: 'nl' | 'en' = 'nl', theme: 'light' | 'dark' = 'light') {
  const calls: unknown[][] = [];
  const record = (prefix: string): object =>
    new Proxy(
      {},
      {
        get: (_, name) =>
          name === 'ruleForm' || name === 'promptForm'
            ? record(`${name}.`)
            : (...args: unknown[]) =>
                calls.push([`${prefix}${String(name)}`, ...args.filter((arg) => !(arg instanceof Event))]),
      },
    );
  const actions = record('') as EditorActions;
  const view = () => html`${setEditorView({ ...MODEL, language, ...part }, sayIn(language), actions)}`;
  const shown = await stage({ view, styles, theme, language, text: '' });
  document.body.style.padding = '0';
  return { ...shown, calls };
}

test.each([
  ['nl', 'light', 320],
  ['nl', 'dark', 900],
  ['en', 'light', 900],
  ['en', 'dark', 320],
] as const)('the editor in %s, %s, at %d px: axe finds nothing, nothing is wider', async (language, theme, width) => {
  await page.viewport(width, 4200);
  await show({}, language, theme);
  expect(await axeProblems()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  await picture(`editor-${language}-${theme}-${width}`);
});

test('each control does what it says', async () => {
  const { find, calls } = await show();
  for (const selector of [
    '#close',
    '#undo',
    '#own-rules li button',
    '#add-prompt',
    '#rule-form [data-does=done]',
    '#prompt-form [data-does=drop]',
    '#try [data-does=quiet]',
    '#examples button',
    '[data-ref="rule:directive.must/modal"] [data-does=rest]',
    '#conflict [data-does=mine]',
    '#conflict [data-does=theirs]',
    '#conflict [data-does=both]',
    '#keep',
  ])
    await userEvent.click(find(selector));
  expect(
    calls.map(([name, ...args]) => [name, ...args.filter((arg) => typeof arg !== 'object' || arg === null)]),
  ).toEqual([
    ['close'],
    ['undo'],
    ['openRule', 0],
    ['openPrompt', null],
    ['ruleForm.done'],
    ['promptForm.drop'],
    ['judge', 'quiet'],
    ['dropExample', 0],
    ['rest', 'rule:directive.must/modal', false],
    ['keepMine'],
    ['keepTheirs'],
    ['keepBoth'],
    ['keep'],
  ]);
  expect(find('#redo').matches(':disabled')).toBe(true);
});

test('what is typed comes out entry by entry, and what is found is marked', async () => {
  const { find, calls, root } = await show();
  const field = find('#rule-words') as HTMLTextAreaElement;
  field.value = 'een\ntwee';
  field.dispatchEvent(new Event('input'));
  await userEvent.click(find('#rule-channels input[value=note]'));
  expect(calls).toEqual([
    ['ruleForm.change', { words: ['een', 'twee'] }],
    ['ruleForm.change', { channels: ['mail-to-student', 'note'] }],
  ]);
  expect([...root.querySelectorAll('mark')].map(wordsOf)).toEqual(['inhaalopdracht']);
  expect(wordsOf(find('#own-rules'))).toContain('blijft zoals hij is');
});

test('a search finds what ships, by what a person reads', async () => {
  const { find, root } = await show({ query: 'herinnering' });
  expect(wordsOf(find('#shipped .cards'))).toContain('Weet de student');
  expect(root.querySelectorAll('#shipped .cards > li')).toHaveLength(1);
  const none = await show({ query: 'zzz' });
  expect(wordsOf(none.find('#shipped'))).toContain('Niets gevonden.');
});
