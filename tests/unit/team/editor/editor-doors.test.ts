import { expect, test } from 'vitest';
import { memoryDatabase } from '../../../../shared/store/memory-database.ts';
import { openSetStore } from '../../../../shared/store/set-store.ts';
import { begunSets } from '../../../../shared/team/begun-sets.ts';
import { editorDoors } from '../../../../shared/team/editor/editor-doors.ts';
import { sayIn } from '../../../../shared/ui/say.ts';
import type { EditorActions, EditorModel } from '../../../../shared/ui/sets/set-editor.view.ts';

async function openDoors() {
  const store = await openSetStore(Date.now, memoryDatabase());
  const shown: { model: EditorModel; actions: EditorActions }[] = [];
  const told: string[] = [];
  const doors = editorDoors({
    show: (model, actions) => shown.push({ model, actions }),
    focusOn: () => {},
    store,
    say: sayIn('nl'),
    language: 'nl',
    tell: async (words) => {
      told.push(words);
    },
    closed: async (kept) => {
      told.push(kept);
    },
  });
  const last = async () => {
    await expect.poll(() => shown.at(-1)).toBeDefined();
    return shown.at(-1) as (typeof shown)[number];
  };
  return { store, doors, told, shown, last };
}

test('a new set is made, kept, opened again and copied under a name of its own', async () => {
  const { store, doors, told, shown, last } = await openDoors();
  doors.actions.startNew?.();
  const { actions } = await last();
  expect(doors.isOpen()).toBe(true);
  actions.keep();
  await expect.poll(() => told).toContain('Onze set is bewaard en in gebruik.');
  expect(doors.isOpen()).toBe(false);
  shown.length = 0;
  doors.actions.edit?.('onze-set');
  expect((await last()).model.document.id).toBe('onze-set');
  shown.length = 0;
  doors.actions.copy?.('onze-set');
  expect((await last()).model.document).toMatchObject({ id: 'onze-set-2', version: 1 });
  expect(await store.sets()).toHaveLength(1);
});

test('work that was begun is gone on with, or let go', async () => {
  const { store, doors, shown, last } = await openDoors();
  doors.actions.startNew?.();
  const { actions } = await last();
  actions.changeAbout({ name: 'Team Zorg' });
  actions.close();
  await expect.poll(() => begunSets(store)).toEqual([{ id: 'onze-set', name: 'Team Zorg' }]);
  shown.length = 0;
  doors.actions.goOn('onze-set');
  expect((await last()).model.document.name).toBe('Team Zorg');
  doors.actions.dropDraft('onze-set');
  await expect.poll(() => store.drafts()).toEqual([]);
});
