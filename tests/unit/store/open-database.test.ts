import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { openDatabase } from '../../../shared/store/open-database.ts';

afterEach(() => vi.unstubAllGlobals());

test('where the browser allows no storage, the same works in memory', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('no', 'SecurityError');
    },
  });
  const database = await openDatabase();
  expect(database.isLasting).toBe(false);
  expect(await database.run('readonly', (tables) => tables.all('sets'))).toEqual([]);
});

test('without IndexedDB at all too', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect((await openDatabase()).isLasting).toBe(false);
});

test('where it does, what is kept lasts', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const database = await openDatabase();
  expect(database.isLasting).toBe(true);
  database.close();
});
