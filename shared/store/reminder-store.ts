import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { KeptOutcome, ReminderChange } from '../reminders/change.ts';
import { followUpKey, isFollowUp, type FollowUp } from '../reminders/follow-up.ts';
import { isOutcome } from '../reminders/outcome.ts';

/** One database for one concern. */
export const REMINDER_DATABASE = 'uitnodigend-reminders';
const VERSION = 1;
const STORES = ['outcomes', 'follow-ups', 'keys'] as const;
const STUDENTS = 'students';

interface Schema extends DBSchema {
  outcomes: { key: number; value: unknown };
  'follow-ups': { key: string; value: unknown };
  keys: { key: string; value: CryptoKey };
}

/** Why something was not kept or read. `full`: no room; `unreadable`: the database does not open or answer. */
export type StoreTrouble = 'full' | 'unreadable';

/** What came of it. A store never throws: a reminder is not worth an error. */
type Stored<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: StoreTrouble };

/** Everything that could be read. */
interface StoredReminders {
  readonly outcomes: readonly KeptOutcome[];
  readonly followUps: readonly FollowUp[];
  /** Entries that could not be understood, perhaps of a newer version; they are left as they are. */
  readonly unread: number;
}

/** What is kept of reminders, in IndexedDB. Each call is one transaction, so two windows never undo each other. */
export interface ReminderStore {
  readonly read: () => Promise<Stored<StoredReminders>>;
  /** @returns the change that takes it back. */
  readonly apply: (change: ReminderChange) => Promise<Stored<ReminderChange>>;
  /** The key of students; made the first time, by whoever is first. */
  readonly studentKey: (make: () => Promise<CryptoKey>) => Promise<Stored<CryptoKey>>;
  readonly forgetStudentKey: () => Promise<Stored<null>>;
  /** Lets everything go, also a database that no longer opens. */
  readonly wipe: () => Promise<Stored<null>>;
}

/** Opens the database at the first call, and again after the browser closed it. */
export function openReminderStore(): ReminderStore {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const close = (): void => {
    void opened?.then(
      (database) => database.close(),
      () => undefined,
    );
    opened = undefined;
  };
  const open = (): Promise<IDBPDatabase<Schema>> => {
    opened ??= openAny(close);
    return opened;
  };
  /** A line that was closed under us, as after a long sleep, is opened once more. */
  const inDatabase = async <T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<Stored<T>> => {
    for (let attempt = 0; ; attempt++) {
      try {
        return { ok: true, value: await work(await open()) };
      } catch (error) {
        close();
        const trouble = troubleOf(error);
        if (trouble === 'full' || attempt > 0) return { ok: false, trouble };
      }
    }
  };
  return {
    read: () => inDatabase(readAll),
    apply: (change) => inDatabase((database) => applyTo(database, change)),
    studentKey: async (make) => {
      const made = await make().catch(() => undefined);
      if (!made) return { ok: false, trouble: 'unreadable' };
      return inDatabase(async (database) => {
        const transaction = database.transaction('keys', 'readwrite');
        const there = await transaction.store.get(STUDENTS);
        if (!there) await transaction.store.put(made, STUDENTS);
        await transaction.done;
        return there ?? made;
      });
    },
    forgetStudentKey: () => inDatabase((database) => database.delete('keys', STUDENTS).then(() => null)),
    wipe: async () => {
      const cleared = await inDatabase(async (database) => {
        const transaction = database.transaction(STORES, 'readwrite');
        await Promise.all([...STORES.map((name) => transaction.objectStore(name).clear()), transaction.done]);
        return null;
      });
      if (cleared.ok) return cleared;
      close();
      try {
        await deleteDB(REMINDER_DATABASE);
        return { ok: true, value: null };
      } catch {
        return { ok: false, trouble: 'unreadable' };
      }
    },
  };
}

/** A database of a newer version is read as it is: going back to an older version of the program loses nothing. */
async function openAny(close: () => void): Promise<IDBPDatabase<Schema>> {
  const callbacks = {
    upgrade: (database: IDBPDatabase<Schema>) => {
      database.createObjectStore('outcomes', { autoIncrement: true });
      database.createObjectStore('follow-ups');
      database.createObjectStore('keys');
    },
    blocking: close,
    terminated: close,
  };
  try {
    return await openDB<Schema>(REMINDER_DATABASE, VERSION, callbacks);
  } catch (error) {
    if ((error as Error).name !== 'VersionError') throw error;
    return openDB<Schema>(REMINDER_DATABASE, undefined, { blocking: close, terminated: close });
  }
}

async function readAll(database: IDBPDatabase<Schema>): Promise<StoredReminders> {
  const transaction = database.transaction(['outcomes', 'follow-ups'], 'readonly');
  const [keys, values, followUps] = await Promise.all([
    transaction.objectStore('outcomes').getAllKeys(),
    transaction.objectStore('outcomes').getAll(),
    transaction.objectStore('follow-ups').getAll(),
  ]);
  await transaction.done;
  const outcomes = values.flatMap((value, place) => (isOutcome(value) ? [{ ...value, key: keys[place] }] : []));
  const known = followUps.filter(isFollowUp);
  return { outcomes, followUps: known, unread: values.length - outcomes.length + followUps.length - known.length };
}

async function applyTo(database: IDBPDatabase<Schema>, change: ReminderChange): Promise<ReminderChange> {
  const transaction = database.transaction(['outcomes', 'follow-ups'], 'readwrite');
  const outcomes = transaction.objectStore('outcomes');
  const followUps = transaction.objectStore('follow-ups');
  const added: number[] = [];
  const taken: KeptOutcome[] = [];
  const before: FollowUp[] = [];
  const fresh: string[] = [];
  const work = async (): Promise<void> => {
    for (const key of change.removeOutcomes) {
      const there = await outcomes.get(key);
      if (isOutcome(there)) taken.push(there);
      await outcomes.delete(key);
    }
    for (const { key: _, ...outcome } of change.addOutcomes as readonly KeptOutcome[])
      added.push(await outcomes.add(outcome));
    const keep = async (key: string, next: FollowUp | undefined): Promise<void> => {
      const there = await followUps.get(key);
      if (isFollowUp(there)) before.push(there);
      else fresh.push(key);
      await (next ? followUps.put(next, key) : followUps.delete(key));
    };
    for (const each of change.putFollowUps) await keep(followUpKey(each), each);
    for (const key of change.removeFollowUps) await keep(key, undefined);
  };
  await Promise.all([work(), transaction.done]);
  return { addOutcomes: taken, removeOutcomes: added, putFollowUps: before, removeFollowUps: fresh };
}

function troubleOf(error: unknown): StoreTrouble {
  return (error as Partial<Error> | null)?.name === 'QuotaExceededError' ? 'full' : 'unreadable';
}
