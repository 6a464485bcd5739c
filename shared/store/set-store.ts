import { openDatabase } from './open-database.ts';
import { TABLES } from './set-rows.ts';
import type { Database, EarlierSet, StoredDraft, StoredSet, Subscription, Tables } from './set-rows.ts';

/** Earlier versions that are kept of one set (our choice). */
const MOST_EARLIER = 10;
const CHANNEL = 'uitnodigend-sets';

/**
 * What became of a write. `conflict`: somebody else wrote in the meantime, and nothing was changed. `full`: there is no
 * room left, and nothing was changed. `failed`: the browser does not allow it now; nothing was changed.
 */
export type Written<T> =
  | { readonly kind: 'kept'; readonly row: T }
  | { readonly kind: 'conflict'; readonly row: T | null }
  | { readonly kind: 'full' }
  | { readonly kind: 'failed' };

/** A set to keep; the store counts its revisions. */
export type SetToKeep = Omit<StoredSet, 'revision' | 'savedAt'>;

/** The sets of one person on this device, their earlier versions, drafts and subscriptions. */
export interface SetStore {
  /** False: nothing outlives this page, and a screen says so. */
  readonly isLasting: boolean;
  sets(): Promise<readonly StoredSet[]>;
  /**
   * Keeps a set; the version it replaces can be gone back to.
   *
   * @param expected the revision that was read; null for a set that was not there.
   */
  saveSet(set: SetToKeep, expected: number | null): Promise<Written<StoredSet>>;
  /** The last word of a person who saw both versions. */
  replaceSet(set: SetToKeep): Promise<Written<StoredSet>>;
  switchSet(id: string, isActive: boolean): Promise<Written<StoredSet>>;
  /** Takes a set away; `goBack` brings it back. */
  removeSet(id: string): Promise<Written<StoredSet>>;
  /** Newest first. */
  earlier(id: string): Promise<readonly StoredSet[]>;
  /** Puts the last earlier version back, or the one of that revision; going back again undoes it. */
  goBack(id: string, revision?: number): Promise<Written<StoredSet>>;
  drafts(): Promise<readonly StoredDraft[]>;
  saveDraft(draft: Pick<StoredDraft, 'id' | 'data' | 'base'>, expected: number | null): Promise<Written<StoredDraft>>;
  dropDraft(id: string): Promise<Written<null>>;
  subscriptions(): Promise<readonly Subscription[]>;
  saveSubscription(subscription: Subscription): Promise<Written<Subscription>>;
  removeSubscription(address: string): Promise<Written<null>>;
  /** Lets go all of it: sets, earlier versions, drafts and subscriptions. */
  wipe(): Promise<Written<null>>;
  /** A set and what its subscription knows of it, together or not at all. */
  takeUpdate(set: SetToKeep, subscription: Subscription): Promise<Written<StoredSet>>;
  /** Calls back when anything changed, here or in another window. @returns a way to stop. */
  onChange(listener: () => void): () => void;
  close(): void;
}

/** @param now milliseconds since 1970; the clock of the surface. */
export async function openSetStore(now: () => number, database?: Database): Promise<SetStore> {
  return setStore(database ?? (await openDatabase()), now);
}

function setStore(database: Database, now: () => number): SetStore {
  const { hear, tell, close } = openChannel();
  const read = <T>(work: (tables: Tables) => Promise<T>): Promise<T> => database.run('readonly', work);
  const write = async <T>(work: (tables: Tables) => Promise<Written<T>>): Promise<Written<T>> => {
    try {
      const written = await database.run('readwrite', work);
      if (written.kind === 'kept') tell();
      return written;
    } catch (error) {
      return { kind: (error as { name?: unknown }).name === 'QuotaExceededError' ? 'full' : 'failed' };
    }
  };
  const put = async (tables: Tables, set: SetToKeep): Promise<StoredSet> => {
    const current = await tables.get('sets', set.id);
    if (current && current.text !== set.text) await shelve(tables, current);
    const revision =
      1 + Math.max(current?.revision ?? 0, ...(await earlierOf(tables, set.id)).map((old) => old.revision));
    const row: StoredSet = { ...set, revision, savedAt: now() };
    await tables.put('sets', row);
    return row;
  };
  return {
    isLasting: database.isLasting,
    sets: () => read((tables) => tables.all('sets')),
    saveSet: (set, expected) =>
      write<StoredSet>(async (tables) => {
        const current = await tables.get('sets', set.id);
        if ((current?.revision ?? null) !== expected) return { kind: 'conflict', row: current ?? null };
        return { kind: 'kept', row: await put(tables, set) };
      }),
    replaceSet: (set) => write(async (tables) => ({ kind: 'kept', row: await put(tables, set) })),
    switchSet: (id, isActive) =>
      write<StoredSet>(async (tables) => {
        const current = await tables.get('sets', id);
        return current ? { kind: 'kept', row: await put(tables, { ...current, isActive }) } : GONE;
      }),
    removeSet: (id) =>
      write<StoredSet>(async (tables) => {
        const current = await tables.get('sets', id);
        if (!current) return GONE;
        await shelve(tables, current);
        await tables.remove('sets', id);
        return { kind: 'kept', row: current };
      }),
    earlier: (id) => read((tables) => earlierOf(tables, id)),
    goBack: (id, revision) =>
      write<StoredSet>(async (tables) => {
        const old = (await earlierOf(tables, id)).find((each) => revision === undefined || each.revision === revision);
        if (!old) return GONE;
        const row = await put(tables, old);
        await tables.remove('earlier', keyOf(old));
        return { kind: 'kept', row };
      }),
    drafts: () => read((tables) => tables.all('drafts')),
    saveDraft: (draft, expected) =>
      write<StoredDraft>(async (tables) => {
        const current = await tables.get('drafts', draft.id);
        if ((current?.revision ?? null) !== expected) return { kind: 'conflict', row: current ?? null };
        const row = { ...draft, revision: (current?.revision ?? 0) + 1, savedAt: now() };
        await tables.put('drafts', row);
        return { kind: 'kept', row };
      }),
    dropDraft: (id) => write((tables) => remove(tables, 'drafts', id)),
    subscriptions: () => read((tables) => tables.all('subscriptions')),
    saveSubscription: (subscription) =>
      write(async (tables) => {
        await tables.put('subscriptions', subscription);
        return { kind: 'kept', row: subscription };
      }),
    removeSubscription: (address) => write((tables) => remove(tables, 'subscriptions', address)),
    takeUpdate: (set, subscription) =>
      write(async (tables) => {
        const row = await put(tables, set);
        await tables.put('subscriptions', subscription);
        return { kind: 'kept', row };
      }),
    wipe: () =>
      write(async (tables) => {
        for (const table of TABLES) await tables.clear(table);
        return { kind: 'kept', row: null };
      }),
    onChange: hear,
    close: () => {
      close();
      database.close();
    },
  };
}

/** Somebody took it away in the meantime, or it never was there. */
const GONE = { kind: 'conflict', row: null } as const;

async function remove(tables: Tables, table: 'drafts' | 'subscriptions', key: string): Promise<Written<null>> {
  await tables.remove(table, key);
  return { kind: 'kept', row: null };
}

/** Puts a version aside; the oldest ones go when there are many. */
async function shelve(tables: Tables, set: StoredSet): Promise<void> {
  await tables.put('earlier', { key: keyOf(set), id: set.id, set });
  for (const old of (await earlierOf(tables, set.id)).slice(MOST_EARLIER)) await tables.remove('earlier', keyOf(old));
}

async function earlierOf(tables: Tables, id: string): Promise<StoredSet[]> {
  const rows: readonly EarlierSet[] = await tables.all('earlier');
  const own = rows.filter((row) => row.id === id).map(({ set }) => set);
  return own.sort((a, b) => b.revision - a.revision);
}

function keyOf({ id, revision }: StoredSet): string {
  return `${id} ${revision}`;
}

interface Channel {
  readonly hear: (listener: () => void) => () => void;
  readonly tell: () => void;
  readonly close: () => void;
}

/** Tells other windows, and this one, that something changed; each looks for itself what. */
function openChannel(): Channel {
  const listeners = new Set<() => void>();
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
  const call = (): void => {
    for (const listener of listeners) listener();
  };
  channel?.addEventListener('message', call);
  return {
    hear: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: () => {
      channel?.postMessage('changed');
      call();
    },
    close: () => channel?.close(),
  };
}
