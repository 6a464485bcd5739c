import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { browserDatabase, DATABASE_NAME, DATABASE_VERSION } from '../../../shared/store/browser-database.ts';
import { ROW_KEYS } from '../../../shared/store/set-rows.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** What a database of each earlier version held; version 0 is a browser that was never here. */
const EARLIER: readonly (() => Promise<void>)[] = [async () => {}];

test('there is an example of every earlier version', () => expect(EARLIER).toHaveLength(DATABASE_VERSION));

test.each(EARLIER.map((make, version) => [version, make] as const))('from version %i', async (_version, make) => {
  await make();
  const database = await browserDatabase();
  expect(await database.run('readonly', (tables) => tables.all('sets'))).toEqual([]);
  database.close();
  const plain = await openDB(DATABASE_NAME);
  expect(plain.version).toBe(DATABASE_VERSION);
  expect([...plain.objectStoreNames].toSorted()).toEqual(Object.keys(ROW_KEYS).toSorted());
  plain.close();
});

test('a newer version in another window gets room, and this one says that it cannot write', async () => {
  const database = await browserDatabase();
  const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
  expect(newer.version).toBe(DATABASE_VERSION + 1);
  await expect(database.run('readonly', (tables) => tables.all('sets'))).rejects.toMatchObject({
    name: 'VersionError',
  });
  newer.close();
});

test('work that fails changes nothing', async () => {
  const database = await browserDatabase();
  const failing = database.run('readwrite', async (tables) => {
    await tables.put('drafts', { id: 'a', data: 1, base: null, revision: 1, savedAt: 0 });
    throw new RangeError('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await database.run('readonly', (tables) => tables.all('drafts'))).toEqual([]);
  database.close();
});
