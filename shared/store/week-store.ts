import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Happening } from '../weeks/happening.ts';
import { countIn, NO_COUNTS, type Counts, type WeekCounts } from '../weeks/week-counts.ts';
import type { Week } from '../weeks/week.ts';

/** One database for one concern. */
export const WEEK_DATABASE = 'uitnodigend-weeks';
const VERSION = 1;

interface Schema extends DBSchema {
  weeks: { key: Week; value: Counts };
}

/** What came by, by week. Nothing here throws: a count is not worth an error. */
export interface WeekStore {
  /** Counts one happening, and lets go weeks before `keepFrom`. @returns false when it could not be kept. */
  readonly count: (happening: Happening, week: Week, keepFrom: Week) => Promise<boolean>;
  /** Puts weeks in the place of what was counted in them. @returns false when they could not be kept. */
  readonly put: (weeks: readonly WeekCounts[]) => Promise<boolean>;
  /** All weeks, oldest first; null when the database does not answer. */
  readonly read: () => Promise<readonly WeekCounts[] | null>;
  /** Lets everything go, also a database that no longer opens. @returns false when that did not work. */
  readonly wipe: () => Promise<boolean>;
}

/** Opens the database for each piece of work and closes it again: counts come seldom, and nothing then lies in the way. */
export function openWeekStore(): WeekStore {
  const inDatabase = async <T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T | null> => {
    let database: IDBPDatabase<Schema> | undefined;
    try {
      database = await openDB<Schema>(WEEK_DATABASE, VERSION, {
        upgrade: (fresh) => void fresh.createObjectStore('weeks'),
      });
      return await work(database);
    } catch {
      return null;
    } finally {
      database?.close();
    }
  };
  return {
    count: async (happening, week, keepFrom) =>
      (await inDatabase(async (database) => {
        const transaction = database.transaction('weeks', 'readwrite');
        const { store } = transaction;
        const counts = { ...NO_COUNTS, ...(await store.get(week)) };
        await Promise.all([
          store.put(countIn(counts, happening), week),
          store.delete(IDBKeyRange.upperBound(keepFrom, true)),
          transaction.done,
        ]);
        return true;
      })) ?? false,
    put: async (weeks) =>
      (await inDatabase(async (database) => {
        const transaction = database.transaction('weeks', 'readwrite');
        await Promise.all([...weeks.map(({ week, counts }) => transaction.store.put(counts, week)), transaction.done]);
        return true;
      })) ?? false,
    read: () =>
      inDatabase(async (database) => {
        const { store } = database.transaction('weeks');
        const [weeks, counts] = await Promise.all([store.getAllKeys(), store.getAll()]);
        return weeks.map((week, index) => ({ week, counts: { ...NO_COUNTS, ...counts[index] } }));
      }),
    wipe: () =>
      deleteDB(WEEK_DATABASE).then(
        () => true,
        () => false,
      ),
  };
}
