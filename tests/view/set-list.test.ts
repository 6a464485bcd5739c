import { html } from 'lit/html.js';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { optionsStyles } from '../../shared/ui/options/options.styles.ts';
import { formStyles } from '../../shared/ui/page/form.styles.ts';
import { pageStyles } from '../../shared/ui/page/page.styles.ts';
import { sayIn } from '../../shared/ui/say.ts';
import { setListView, type SetCard, type SetListActions } from '../../shared/ui/sets/set-list.view.ts';
import { setsStyles } from '../../shared/ui/sets/sets.styles.ts';
import { recordActions, stage, wordsOf } from './stage.ts';

beforeEach(() => page.viewport(320, 900));

const styles = `${pageStyles} ${formStyles} ${optionsStyles} ${setsStyles}`;
const SET: SetCard = {
  id: 'zorg',
  name: 'Team Zorg',
  version: 3,
  layer: 'team',
  isActive: true,
  from: 'Van https://school.example/zorg.json',
  trust: 'unsigned',
  rules: 12,
  prompts: 1,
  isEditable: true,
  isGiven: false,
  hasEarlier: true,
  resting: [],
  followed: {
    address: 'https://school.example/zorg.json',
    checked: 'Gekeken op 3 mei',
    trouble: 'Het adres antwoordt nu niet. Je laatste versie blijft in gebruik.',
    waiting: 4,
    mode: 'look',
  },
};

async function show(sets: readonly SetCard[]) {
  const { actions, calls } = recordActions<SetListActions>();
  const view = () => html`<div class="sets">${setListView(sets, { say: sayIn('nl'), language: 'nl' }, actions)}</div>`;
  return { ...(await stage({ view, styles, text: '' })), calls };
}

test('a set tells where it comes from, whether it was signed, and what waits', async () => {
  const { find } = await show([SET]);
  const words = wordsOf(find('[data-set=zorg]'));
  for (const said of [
    'Versie 3',
    '12 tips, 1 herinnering',
    'Niet ondertekend',
    'Versie 4 staat klaar',
    'antwoordt nu niet',
  ])
    expect(words).toContain(said);
});

test('each control does what it says', async () => {
  const { find, calls } = await show([SET]);
  await userEvent.click(find('input[type=checkbox]'));
  for (const does of ['save', 'back', 'remove', 'look', 'check', 'unfollow'])
    await userEvent.click(find(`[data-does=${does}]`));
  await userEvent.selectOptions(find('select'), 'automatic');
  const { address } = SET.followed ?? { address: '' };
  expect(calls).toEqual([
    ['switchSet', 'zorg', false],
    ['save', 'zorg'],
    ['goBack', 'zorg'],
    ['remove', 'zorg'],
    ['lookAtWaiting', address],
    ['check', address],
    ['unfollow', address],
    ['setMode', address, 'automatic'],
  ]);
});

test('what a school gave is left as it is, and a rule that rests is named', async () => {
  const say = { nl: 'Deze zin wordt nog niet gevonden.', en: 'Not found yet.' };
  const problem = { file: 'a', at: 'fires', line: 0, say };
  const { find, root } = await show([
    {
      ...SET,
      isGiven: true,
      layer: 'organisation',
      followed: null,
      resting: [{ rule: 'a/b', problem }],
    },
  ]);
  expect(find('input[type=checkbox]').matches(':disabled')).toBe(true);
  expect(root.querySelector('[data-does=remove]')).toBeNull();
  expect(wordsOf(find('#layer-organisation'))).toContain('De tip ‘a/b’');
  expect(wordsOf(find('#layer-team'))).toContain('nog geen set');
});

test('where there is no editor and no place for files, nothing speaks of them', async () => {
  const nothing = (): void => {};
  const actions: SetListActions = {
    switchSet: nothing,
    quality: nothing,
    goBack: nothing,
    remove: nothing,
    check: nothing,
    lookAtWaiting: nothing,
    setMode: nothing,
    unfollow: nothing,
  };
  const view = () => html`${setListView([SET], { say: sayIn('nl'), language: 'nl' }, actions)}`;
  const { root } = await stage({ view, styles, text: '' });
  const offered = [...root.querySelectorAll('[data-does]')].map((each) => each.getAttribute('data-does'));
  expect(offered).toEqual(['look', 'check', 'unfollow', 'quality', 'back', 'remove']);
});
