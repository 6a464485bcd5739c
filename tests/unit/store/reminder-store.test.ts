import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeStudentKey, studentCode } from '../../../shared/crypto/student-code.ts';
import { NO_CHANGE } from '../../../shared/reminders/change.ts';
import type { FollowUp } from '../../../shared/reminders/follow-up.ts';
import type { Outcome } from '../../../shared/reminders/outcome.ts';
import { openReminderStore, REMINDER_DATABASE, type ReminderStore } from '../../../shared/store/reminder-store.ts';

const done = (item: string, about?: string): Outcome => ({
  item,
  at: 5,
  outcome: 'done',
  ...(about === undefined ? {} : { about }),
});
const touch: FollowUp = { rule: 'touch', about: 'a', made: 5, due: 9 };
const add = (...addOutcomes: Outcome[]) => ({ ...NO_CHANGE, addOutcomes });
const read = async (store: ReminderStore) => {
  const all = await store.read();
  if (!all.ok) throw new Error(all.trouble);
  return all.value;
};
const items = async (store: ReminderStore) => (await read(store)).outcomes.map(({ item }) => item);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the store of reminders', () => {
  test('keeps a change, and takes it back whole', async () => {
    const store = openReminderStore();
    await store.apply({ ...add(done('m1.a')), putFollowUps: [touch] });
    const before = await read(store);
    const undo = await store.apply({
      addOutcomes: [done('m1.b')],
      removeOutcomes: before.outcomes.flatMap(({ key }) => key ?? []),
      putFollowUps: [
        { ...touch, due: null },
        { ...touch, rule: 'new' },
      ],
      removeFollowUps: [],
    });
    expect(await items(store)).toEqual(['m1.b']);
    if (!undo.ok) throw new Error(undo.trouble);
    await store.apply(undo.value);
    const after = await read(store);
    expect(after.outcomes.map(({ item, at }) => ({ item, at }))).toEqual([{ item: 'm1.a', at: 5 }]);
    expect(after.followUps).toEqual([touch]);
  });

  test('two windows lose nothing of each other', async () => {
    const [one, other] = [openReminderStore(), openReminderStore()];
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? one : other).apply(add(done(`m1.n${String(n)}`)))),
    );
    expect(await items(one)).toHaveLength(20);
  });

  test('a background that died in between finds everything again', async () => {
    await openReminderStore().apply(add(done('m1.a')));
    expect(await items(openReminderStore())).toEqual(['m1.a']);
  });

  test('the key of students is made once, whoever is first, and goes when told', async () => {
    const keys = await Promise.all(
      [openReminderStore(), openReminderStore()].map((each) => each.studentKey(makeStudentKey)),
    );
    const codes = await Promise.all(keys.map(async (key) => (key.ok ? studentCode(key.value, 'x', 'Noor') : '')));
    expect(codes[0]).not.toBe('');
    expect(codes[1]).toBe(codes[0]);
    await openReminderStore().forgetStudentKey();
    const fresh = await openReminderStore().studentKey(makeStudentKey);
    expect(fresh.ok && (await studentCode(fresh.value, 'x', 'Noor'))).not.toBe(codes[0]);
  });
});

describe('what goes wrong', () => {
  test('no room: nothing of the change is kept, all of before stays', async () => {
    const store = openReminderStore();
    await store.apply(add(done('m1.a')));
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await store.apply({ ...add(done('m1.b')), putFollowUps: [touch] })).toEqual({ ok: false, trouble: 'full' });
    expect(await read(store)).toMatchObject({ outcomes: [{ item: 'm1.a' }], followUps: [] });
  });

  test('a database that does not open is said, and left as it is', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    expect(await openReminderStore().read()).toEqual({ ok: false, trouble: 'unreadable' });
    vi.restoreAllMocks();
    expect(await items(openReminderStore())).toEqual([]);
  });

  test('one that opens at the second try is used', async () => {
    await openReminderStore().apply(add(done('m1.a')));
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('for a moment', 'UnknownError');
    });
    expect(await items(openReminderStore())).toEqual(['m1.a']);
  });

  test('entries that cannot be understood are counted and left; the others are read', async () => {
    const store = openReminderStore();
    await store.apply(add(done('m1.a')));
    const raw = await openDB(REMINDER_DATABASE);
    await raw.add('outcomes', { nonsense: true });
    await raw.put('follow-ups', 'nonsense', 'x');
    raw.close();
    expect(await read(store)).toMatchObject({ outcomes: [{ item: 'm1.a' }], followUps: [], unread: 2 });
  });

  test('a database of a newer version is read, not refused', async () => {
    await openReminderStore().apply(add(done('m1.a')));
    (await openDB(REMINDER_DATABASE, 9)).close();
    const store = openReminderStore();
    expect(await items(store)).toEqual(['m1.a']);
    expect((await store.apply(add(done('m1.b')))).ok).toBe(true);
  });

  test('a database without our tables is unreadable until it is wiped', async () => {
    (await openDB(REMINDER_DATABASE, 3, { upgrade: (database) => void database.createObjectStore('other') })).close();
    const store = openReminderStore();
    expect(await store.read()).toEqual({ ok: false, trouble: 'unreadable' });
    expect((await store.wipe()).ok).toBe(true);
    expect((await store.apply(add(done('m1.a')))).ok).toBe(true);
  });

  test('it gives way when another window deletes the database', async () => {
    const store = openReminderStore();
    await store.apply(add(done('m1.a')));
    await deleteDB(REMINDER_DATABASE);
    expect(await items(store)).toEqual([]);
  });

  test('wiped: nothing is left', async () => {
    const store = openReminderStore();
    await store.studentKey(makeStudentKey);
    await store.apply({ ...add(done('m1.a', 'a')), putFollowUps: [touch] });
    await store.wipe();
    expect(await read(store)).toEqual({ outcomes: [], followUps: [], unread: 0 });
  });
});
