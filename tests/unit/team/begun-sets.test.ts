import { expect, test } from 'vitest';
import { memoryDatabase } from '../../../shared/store/memory-database.ts';
import { openSetStore } from '../../../shared/store/set-store.ts';
import { begunSets } from '../../../shared/team/begun-sets.ts';

test('work that was begun goes by its name, and by its id as long as it has none', async () => {
  const store = await openSetStore(Date.now, memoryDatabase());
  await store.saveDraft({ id: 'a', data: { name: 'Team Zorg' }, base: null }, null);
  await store.saveDraft({ id: 'b', data: null, base: null }, null);
  expect(await begunSets(store)).toEqual([
    { id: 'a', name: 'Team Zorg' },
    { id: 'b', name: 'b' },
  ]);
});
