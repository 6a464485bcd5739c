import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browserDatabase } from '../../../shared/store/browser-database.ts';
import { memoryDatabase } from '../../../shared/store/memory-database.ts';
import type { Database, StoredSet } from '../../../shared/store/set-rows.ts';
import { openSetStore } from '../../../shared/store/set-store.ts';
import type { SetStore, SetToKeep, Written } from '../../../shared/store/set-store.ts';

const set = (over: Partial<SetToKeep> = {}): SetToKeep => ({
  id: 'team-a',
  layer: 'team',
  name: 'Team A',
  version: 1,
  text: 'one',
  isActive: true,
  origin: { kind: 'own' },
  ...over,
});
const rowOf = <T>(written: Written<T>): T => {
  if (written.kind !== 'kept') throw new Error(written.kind);
  return written.row;
};
const subscription = {
  address: 'https://school.example/set.json',
  set: 'team-a',
  layer: 'team' as const,
  key: null,
  highest: 1,
  mode: 'look' as const,
  etag: null,
  checkedAt: 0,
  waiting: null,
  trouble: null,
};

describe.each<[string, () => Promise<Database>]>([
  ['IndexedDB', browserDatabase],
  ['memory', async () => memoryDatabase()],
])('in %s', (_where, open) => {
  let store: SetStore;
  let time = 0;
  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    store = await openSetStore(() => ++time, await open());
  });
  afterEach(() => {
    vi.restoreAllMocks();
    store.close();
  });
  const only = async (): Promise<StoredSet | undefined> => (await store.sets())[0];

  test('a set is kept, with a revision and the time', async () => {
    expect(await store.saveSet(set(), null)).toMatchObject({ kind: 'kept', row: { revision: 1, savedAt: time } });
    expect(await store.sets()).toMatchObject([{ id: 'team-a', text: 'one', revision: 1 }]);
  });

  test('two windows: the second to save hears of the first, and nothing is lost', async () => {
    const { revision } = rowOf(await store.saveSet(set(), null));
    await store.saveSet(set({ text: 'first window' }), revision);
    const written = await store.saveSet(set({ text: 'second window' }), revision);
    expect(written).toMatchObject({ kind: 'conflict', row: { text: 'first window' } });
    expect(await only()).toMatchObject({ text: 'first window' });
    expect(await store.saveSet(set(), null)).toMatchObject({ kind: 'conflict' });
    await store.replaceSet(set({ text: 'second window' }));
    expect((await store.earlier('team-a')).map(({ text }) => text)).toEqual(['first window', 'one']);
  });

  test('one step back, and forth again', async () => {
    const { revision } = rowOf(await store.saveSet(set(), null));
    await store.saveSet(set({ text: 'two', version: 2 }), revision);
    expect(await store.goBack('team-a')).toMatchObject({ kind: 'kept', row: { text: 'one', version: 1 } });
    expect(await only()).toMatchObject({ text: 'one', revision: 3 });
    expect(await store.goBack('team-a')).toMatchObject({ row: { text: 'two' } });
    expect(await store.goBack('team-a', 3)).toMatchObject({ row: { text: 'one' } });
    expect(await store.goBack('nobody')).toEqual({ kind: 'conflict', row: null });
  });

  test('taken away, and brought back', async () => {
    await store.saveSet(set(), null);
    await store.removeSet('team-a');
    expect(await store.sets()).toEqual([]);
    await store.goBack('team-a');
    expect(await only()).toMatchObject({ text: 'one', isActive: true });
  });

  test('switched off, the text stays and no version is made of it', async () => {
    await store.saveSet(set(), null);
    await store.switchSet('team-a', false);
    expect(await only()).toMatchObject({ isActive: false });
    expect(await store.earlier('team-a')).toEqual([]);
  });

  test('ten earlier versions are kept', async () => {
    for (let version = 1; version <= 15; version++) await store.replaceSet(set({ text: `${version}`, version }));
    expect((await store.earlier('team-a')).map(({ version }) => version)).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5]);
  });

  test('a draft survives, and two windows that write it notice each other', async () => {
    const draft = { id: 'team-a', data: { rules: ['half a ru'] }, base: 1 };
    expect(await store.saveDraft(draft, null)).toMatchObject({ row: { revision: 1 } });
    expect(await store.saveDraft(draft, null)).toMatchObject({ kind: 'conflict', row: { revision: 1 } });
    expect(await store.drafts()).toMatchObject([draft]);
    await store.dropDraft('team-a');
    expect(await store.drafts()).toEqual([]);
  });

  test('an update comes with what its subscription knows, and goes back without it', async () => {
    await store.saveSet(set(), null);
    await store.takeUpdate(set({ text: 'two', version: 2 }), { ...subscription, highest: 2 });
    await store.goBack('team-a');
    expect(await only()).toMatchObject({ version: 1 });
    expect(await store.subscriptions()).toMatchObject([{ highest: 2 }]);
    await store.removeSubscription(subscription.address);
    expect(await store.subscriptions()).toEqual([]);
  });

  test('wiped, nothing is left and nothing goes back', async () => {
    await store.saveSet(set(), null);
    await store.saveSet(set({ text: 'two' }), 1);
    await store.saveDraft({ id: 'd', data: {}, base: null }, null);
    await store.saveSubscription(subscription);
    expect((await store.wipe()).kind).toBe('kept');
    const left = [store.sets(), store.earlier('team-a'), store.drafts(), store.subscriptions()];
    expect(await Promise.all(left)).toEqual([[], [], [], []]);
  });

  test('a listener hears of writes, and of no read', async () => {
    const heard = vi.fn();
    const stop = store.onChange(heard);
    await store.sets();
    expect(heard).not.toHaveBeenCalled();
    await store.saveSet(set(), null);
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    await store.removeSet('team-a');
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('whatever comes, in whatever order: no revision comes back, and every text can be found again', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('save' as const), text: fc.constantFrom('a', 'b', 'c') }),
      fc.record({ kind: fc.constantFrom('back' as const, 'remove' as const, 'switch' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const fresh = await openSetStore(() => 0, memoryDatabase());
        const texts = new Set<string>();
        let last = 0;
        for (const each of steps) {
          if (each.kind === 'save') texts.add(each.text);
          if (each.kind === 'save') await fresh.replaceSet(set({ text: each.text }));
          if (each.kind === 'back') await fresh.goBack('team-a');
          if (each.kind === 'remove') await fresh.removeSet('team-a');
          if (each.kind === 'switch') await fresh.switchSet('team-a', false);
          const known = [...(await fresh.sets()), ...(await fresh.earlier('team-a'))];
          expect(new Set(known.map(({ text }) => text))).toEqual(texts);
          expect(new Set(known.map(({ revision }) => revision)).size).toBe(known.length);
          const highest = Math.max(0, ...known.map(({ revision }) => revision));
          expect(highest).toBeGreaterThanOrEqual(last);
          last = highest;
        }
        fresh.close();
      }),
      { numRuns: 60 },
    );
  });
});

describe('a disk that is full in the middle of saving', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });
  afterEach(() => vi.restoreAllMocks());

  test('changes nothing, and says so', async () => {
    const store = await openSetStore(() => 0, await browserDatabase());
    const { revision } = rowOf(await store.saveSet(set(), null));
    let writes = 0;
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      // The earlier version went in; the new one does not fit.
      if (++writes === 2) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    expect(await store.saveSet(set({ text: 'two' }), revision)).toEqual({ kind: 'full' });
    expect(writes).toBe(2);
    vi.restoreAllMocks();
    expect(await store.sets()).toMatchObject([{ text: 'one', revision }]);
    expect(await store.earlier('team-a')).toEqual([]);
    store.close();
  });
});

test('another window hears what one window wrote, and reads it', async () => {
  globalThis.indexedDB = new IDBFactory();
  const [one, other] = [await openSetStore(() => 0), await openSetStore(() => 0)];
  const heard = new Promise<void>((resolve) => other.onChange(resolve));
  await one.saveSet(set(), null);
  await heard;
  expect(await other.sets()).toMatchObject([{ text: 'one' }]);
  one.close();
  other.close();
});
