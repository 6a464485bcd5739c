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
import type { ListedEntry } from '../../shared/ui/sets/entry-list.view.ts';
import { setEditorView, type EditorActions, type EditorModel } from '../../shared/ui/sets/set-editor.view.ts';
import { setsStyles } from '../../shared/ui/sets/sets.styles.ts';
import { makeSet, ruleFileOf } from '../fixtures/team-sets.ts';
import { axeProblems, picture, stage, wordsOf } from './stage.ts';

beforeEach(() => page.viewport(320, 900));

const styles = `${pageStyles} ${formStyles} ${optionsStyles} ${setsStyles} :host { font: 400 var(--text) / 1.5 var(--font); color: var(--ink); }`;
const say = { nl: 'Deze zin wordt nog niet gevonden.', en: 'This sentence is not found yet.' };
const entry = (key: string, ref: string, name: string): ListedEntry => ({
  key,
  ref,
  name,
  isEditable: true,
  isLocked: false,
});
const MODEL: EditorModel = {
  language: 'nl',
  document: {
    ...emptySet('zorg', 'Team Zorg', 'nl'),
    examples: [{ rule: 'team.own/a', language: 'nl', text: 'Er is een inhaalopdracht.', expect: 'fires' }],
  },
  lists: {
    rules: [
      entry('0', 'rule:team.own/a', 'Samen kijken (inhaalopdracht)'),
      { ...entry('1', 'rule:team.own/b', 'Van een programmeur'), isEditable: false },
    ],
    prompts: [entry('0', 'prompt:m5.own.tea', 'Wie drinkt er thee mee?')],
    words: Array.from({ length: 25 }, (_, at) => entry(String(at), `word:w${at}`, `moeilijk ${at} → gewoon`)),
    elements: [],
    accents: [{ ...entry('0', 'accent:m4', 'Hulp vragen is normaal'), isLocked: true }],
    readers: [entry('student.example', 'reader:student.example', 'student.example: Studenten')],
    sites: [entry('ons', 'site:ons', 'Ons systeem (*.ons.example)')],
  },
  searches: {},
  part: {
    part: 'words',
    values: { language: 'nl', word: 'middels', instead: '', why: '' },
    about: '',
    isNew: true,
    problems: [{ field: 'instead', say: 'Vul hier nog iets in.' }],
    previews: [],
  },
  siteProblems: ['pages: Hier ontbreekt nog ‘pages’.'],
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
    good: [{ title: 'Je geeft een keuze', words: 'kies' }],
    mails: [{ id: 'm1', text: 'Er is een inhaalopdracht.', hits: [{ start: 10, end: 24 }] }],
  },
  shipped: [
    {
      ref: 'rule:directive.must/modal',
      name: 'Tip: Vragen in plaats van moeten',
      isOff: true,
      isLocked: false,
      isReworded: true,
      level: { usual: 'ordinary', own: 'soft' },
    },
    {
      ref: 'prompt:m4.theory.normalise',
      name: 'Herinnering: Weet de student …',
      isOff: false,
      isLocked: false,
      isReworded: false,
      level: null,
    },
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
          String(name).endsWith('Form')
            ? record(`${String(name)}.`)
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
  ['nl', 'dark', 1280],
  ['en', 'light', 900],
  ['en', 'dark', 320],
] as const)('the editor in %s, %s, at %d px: axe finds nothing, nothing is wider', async (language, theme, width) => {
  await page.viewport(width, 6200);
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
    '#own-rules [data-does=edit]',
    '#add-prompt',
    '#rule-form [data-does=done]',
    '#prompt-form [data-does=drop]',
    '#try [data-does=quiet]',
    '#examples button',
    '[data-ref="rule:directive.must/modal"] [data-does=rest]',
    '[data-ref="rule:directive.must/modal"] [data-does=reword]',
    '[data-ref="rule:directive.must/modal"] [data-does=lock]',
    '#set-accents [data-does=lock]',
    '#set-accents [data-does=edit]',
    '#set-readers [data-does=drop]',
    '#set-sites [data-does=drop]',
    '#part-form [data-does=done]',
    '#set-settings summary',
    '#lock-nudgeOnSend',
    '.mail summary',
    '.mail button',
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
    ['reword', 'rule:directive.must/modal'],
    ['lock', 'rule:directive.must/modal', true],
    ['lock', 'accent:m4', false],
    ['openPart', 'accents', '0'],
    ['dropPart', 'readers', 'student.example'],
    ['dropSite', 'ons'],
    ['partForm.done'],
    ['lock', 'setting:nudgeOnSend', true],
    ['tryMail', 'm1'],
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
  expect([...root.querySelectorAll('mark')].map(wordsOf)).toEqual(['inhaalopdracht', 'inhaalopdracht']);
  expect(wordsOf(find('#own-rules'))).toContain('blijft zoals hij is');
});

test('a search finds what ships, by what a person reads', async () => {
  const { find, root } = await show({ query: 'herinnering' });
  expect(wordsOf(find('#shipped .cards'))).toContain('Weet de student');
  expect(root.querySelectorAll('#shipped .cards > li')).toHaveLength(1);
  const none = await show({ query: 'zzz' });
  expect(wordsOf(none.find('#shipped'))).toContain('Niets gevonden.');
});

test('a field says itself what is still asked of it', async () => {
  const { find, calls } = await show();
  const field = find('#part-instead') as HTMLInputElement;
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(wordsOf(find(`#${field.getAttribute('aria-describedby')}`))).toBe('Vul hier nog iets in.');
  expect(find('#part-word').getAttribute('aria-invalid')).toBeNull();
  field.value = 'met';
  field.dispatchEvent(new Event('input'));
  expect(calls).toEqual([['partForm.change', { language: 'nl', word: 'middels', instead: 'met', why: '' }]]);
});

test('a level and a setting are chosen from a list, with the usual as a choice', async () => {
  const { find, calls } = await show();
  const choose = (selector: string, value: string): void => {
    const list = find(selector) as HTMLSelectElement;
    list.value = value;
    list.dispatchEvent(new Event('change'));
  };
  expect((find('select.level') as HTMLSelectElement).value).toBe('soft');
  choose('select.level', 'strong');
  choose('select.level', '');
  choose('#setting-nudgeOnSend', 'off');
  choose('#setting-nudgeOnSend', 'free');
  expect(calls).toEqual([
    ['weigh', 'rule:directive.must/modal', 'strong'],
    ['weigh', 'rule:directive.must/modal', null],
    ['setSetting', 'nudgeOnSend', false],
    ['setSetting', 'nudgeOnSend', null],
  ]);
});

test('a long list can be searched', async () => {
  const { find, root, calls } = await show({ searches: { words: 'moeilijk 24' } });
  expect(root.querySelectorAll('#set-words .cards > li')).toHaveLength(1);
  const field = find('#set-words-search') as HTMLInputElement;
  field.value = 'x';
  field.dispatchEvent(new Event('input'));
  expect(calls).toEqual([['searchList', 'words', 'x']]);
});

test('a file with a site profile is opened, and what it asks is told', async () => {
  const { find, calls } = await show();
  const file = new File(['{}'], 'ons.json');
  await userEvent.upload(find('#add-sites'), file);
  expect(calls).toMatchObject([['openSite', { name: 'ons.json' }]]);
  expect(wordsOf(find('#set-sites'))).toContain('Hier ontbreekt nog');
});

test('the form for what ships in other words stands beside it, with previews', async () => {
  const part = { ...MODEL.part, part: 'wordings', about: 'Tip: Vragen', problems: [], previews: ['Wil je komen?'] };
  const { find } = await show({ part } as Partial<EditorModel>);
  const form = find('#shipped #part-form');
  expect(wordsOf(form)).toContain('Tip: Vragen');
  expect(wordsOf(find('#part-previews'))).toContain('Wil je komen?');
});
