import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openWeekStore, WEEK_DATABASE } from '../../../shared/store/week-store.ts';
import { NO_COUNTS } from '../../../shared/weeks/week-counts.ts';

const taken = { what: 'taken', kind: 'blame' } as const;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('counts by week, also when two pages count at once', async () => {
  const [one, other] = [openWeekStore(), openWeekStore()];
  await Promise.all([
    one.count(taken, '2026-W48', ''),
    other.count(taken, '2026-W48', ''),
    one.count(taken, '2026-W47', ''),
  ]);
  expect(await other.read()).toEqual([
    { week: '2026-W47', counts: { ...NO_COUNTS, taken: { blame: 1 } } },
    { week: '2026-W48', counts: { ...NO_COUNTS, taken: { blame: 2 } } },
  ]);
});

test('lets go what is older than it may be', async () => {
  const store = openWeekStore();
  await store.count(taken, '2025-W47', '');
  await store.count(taken, '2025-W48', '');
  await store.count(taken, '2026-W48', '2025-W48');
  expect((await store.read())?.map(({ week }) => week)).toEqual(['2025-W48', '2026-W48']);
});

test('wipes everything, and begins anew', async () => {
  const store = openWeekStore();
  await store.count(taken, '2026-W48', '');
  expect(await store.wipe()).toBe(true);
  expect(await store.read()).toEqual([]);
});

test('a full disk loses no count that was there, and says so', async () => {
  const store = openWeekStore();
  await store.count(taken, '2026-W48', '');
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await store.count(taken, '2026-W48', '')).toBe(false);
  expect((await store.read())?.[0]?.counts.taken).toEqual({ blame: 1 });
});

test('a database of a newer version is left alone', async () => {
  (await openDB(WEEK_DATABASE, 9, { upgrade: (database) => void database.createObjectStore('other') })).close();
  const store = openWeekStore();
  expect(await store.read()).toBeNull();
  expect(await store.count(taken, '2026-W48', '')).toBe(false);
});
