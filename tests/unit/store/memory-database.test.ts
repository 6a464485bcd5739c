import { expect, test } from 'vitest';
import { memoryDatabase } from '../../../shared/store/memory-database.ts';

const draft = { id: 'a', data: { text: 'x' }, base: null, revision: 1, savedAt: 0 };

test('rows are copies, in the order of their keys', async () => {
  const database = memoryDatabase();
  const data = { text: 'x' };
  await database.run('readwrite', async (tables) => {
    await tables.put('drafts', { ...draft, id: 'b' });
    await tables.put('drafts', { ...draft, data });
  });
  data.text = 'changed';
  const rows = await database.run('readonly', (tables) => tables.all('drafts'));
  expect(rows.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(rows[0]?.data).toEqual({ text: 'x' });
});

test('work that fails changes nothing, and the next one goes on', async () => {
  const database = memoryDatabase();
  const failing = database.run('readwrite', async (tables) => {
    await tables.put('drafts', draft);
    throw new RangeError('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await database.run('readonly', (tables) => tables.get('drafts', 'a'))).toBeUndefined();
});
