import { expect, test } from 'vitest';
import { memoryDatabase } from '../../../shared/store/memory-database.ts';
import type { Database } from '../../../shared/store/set-rows.ts';
import { openSetStore } from '../../../shared/store/set-store.ts';
import { setsDesk } from '../../../shared/team/sets-desk.ts';
import { sayIn } from '../../../shared/ui/say.ts';
import { ruleFileOf, setData } from '../../fixtures/team-sets.ts';

const textOf = (version: number, over = {}) =>
  JSON.stringify(setData({ version, rules: [ruleFileOf('spoon', 'lepeltje', over)] }));
const PROMISES = {
  rules: [{ name: 'spoon', match: ['lepeltje'], fires: ['Een mes.'], quiet: ['Nee.'] }],
};

async function openDesk(database: Database = memoryDatabase()) {
  const store = await openSetStore(Date.now, database);
  let drawn = (): void => {};
  const boxes: unknown[] = [];
  const desk = setsDesk({
    store,
    language: 'nl',
    say: sayIn('nl'),
    leave: { ask: async () => true, drop: async () => {} },
    working: () => [],
    refresh: async () => true,
    draw: async () => drawn(),
    focusOn: () => {},
    resetBox: (id, isActive) => boxes.push([id, isActive]),
  });
  /** Waits until the desk has drawn what an action came to. */
  const after = (act: () => void): Promise<void> =>
    new Promise((resolve) => {
      drawn = resolve;
      act();
    });
  const open = (text: string) => after(() => desk.actions.openFile(new File([text], 'team.json')));
  const take = async (text: string) => {
    await open(text);
    await after(() => desk.actions.take(true));
  };
  return { store, desk, boxes, after, open, take };
}

test('a file is looked at before anything is kept', async () => {
  const { store, desk, after, open } = await openDesk();
  await open(textOf(1));
  expect(desk.state().look).toMatchObject({ layer: 'team', mayChooseLayer: true });
  expect(await store.sets()).toEqual([]);
  await after(() => desk.actions.setLayer('own'));
  await after(() => desk.actions.take(true));
  expect(await store.sets()).toMatchObject([{ id: 'team-a', layer: 'own', isActive: true }]);
  expect(desk.state()).toMatchObject({ look: null, note: 'Team A is nu in gebruik.' });
});

test('a file that cannot be used is refused, and a set that does not hold is not switched on', async () => {
  const { store, desk, boxes, after, open } = await openDesk();
  await open('{');
  expect(desk.state().refused).toMatchObject([{ file: 'team.json' }]);
  await open(textOf(1, PROMISES));
  await after(() => desk.actions.take(false));
  await after(() => desk.actions.switchSet('team-a', true));
  expect(desk.state().refused).toHaveLength(1);
  expect(await store.sets()).toMatchObject([{ isActive: false }]);
  expect(boxes).toEqual([['team-a', false]]);
});

test('what another window took since a person looked is not written over: they look again', async () => {
  const database = memoryDatabase();
  const [one, other] = [await openDesk(database), await openDesk(database)];
  await one.take(textOf(1));
  await one.open(textOf(2));
  await other.take(textOf(3));
  await one.after(() => one.desk.actions.take(true));
  await expect.poll(() => one.desk.state().note).toContain('In een ander venster');
  expect(one.desk.state().look).not.toBeNull();
  expect(await one.store.sets()).toMatchObject([{ version: 3 }]);
  one.desk.actions.take(true);
  await expect.poll(() => one.desk.state().note).toBe('Team A is nu in gebruik.');
  expect(await one.store.sets()).toMatchObject([{ version: 2 }]);
});

test('back to the version before, away, and back again', async () => {
  const { store, desk, after, take } = await openDesk();
  await take(textOf(1));
  await take(textOf(2));
  await after(() => desk.actions.goBack('team-a'));
  expect(desk.state()).toMatchObject({ note: 'Team A staat weer op versie 1.', canUndo: true });
  await after(() => desk.actions.remove('team-a'));
  expect(await store.sets()).toEqual([]);
  await after(() => desk.actions.undo());
  expect(await store.sets()).toMatchObject([{ version: 1 }]);
});

test('where storage fails, reading too, that is said and nothing is thrown', async () => {
  const fail = () => Promise.reject(new DOMException('Gone', 'InvalidStateError'));
  const { desk, after, open } = await openDesk({ ...memoryDatabase(), run: fail });
  const words = 'De browser bewaart dit nu niet. Er is niets veranderd.';
  await open(textOf(1));
  expect(desk.state()).toMatchObject({ note: words, look: null });
  for (const act of ['goBack', 'remove'] as const) {
    await after(() => desk.actions[act]('team-a'));
    expect(desk.state().note).toBe(words);
  }
});
