import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { ROW_KEYS, TABLES } from './set-rows.ts';
import type { Database, Rows, TableName, Tables } from './set-rows.ts';

interface SetsSchema extends DBSchema {
  sets: { key: string; value: Rows['sets'] };
  earlier: { key: string; value: Rows['earlier'] };
  drafts: { key: string; value: Rows['drafts'] };
  subscriptions: { key: string; value: Rows['subscriptions'] };
}

export const DATABASE_NAME = 'uitnodigend-sets';

/** Each step brings the database from one version to the next; the last one is the version in use. */
const MIGRATIONS: readonly ((database: IDBPDatabase<SetsSchema>) => void)[] = [
  (database) => {
    for (const table of TABLES) database.createObjectStore(table, { keyPath: ROW_KEYS[table] });
  },
];

export const DATABASE_VERSION = MIGRATIONS.length;

/**
 * The tables in IndexedDB.
 *
 * @throws DOMException when the browser allows no storage here.
 */
export async function browserDatabase(): Promise<Database> {
  let opened: Promise<IDBPDatabase<SetsSchema>> | null = null;
  const forget = (): void => {
    opened = null;
  };
  const open = (): Promise<IDBPDatabase<SetsSchema>> => {
    opened ??= openDB<SetsSchema>(DATABASE_NAME, DATABASE_VERSION, {
      upgrade: (database, from) => {
        for (const migrate of MIGRATIONS.slice(from)) migrate(database);
      },
      // Another window wants a newer version: make way, and open again when asked.
      blocking: (_from, _to, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    opened.catch(forget);
    return opened;
  };
  await open();
  return {
    isLasting: true,
    run: async (mode, work) => {
      const transaction = (await open()).transaction(TABLES, mode);
      try {
        const answer = await work(tablesOf(transaction));
        await transaction.done;
        return answer;
      } catch (error) {
        abort(transaction);
        // A failed write says less than the transaction it ended: that one knows that the disk is full.
        await transaction.done.catch(() => {});
        throw transaction.error ?? error;
      }
    },
    close: () => {
      void opened?.then((database) => database.close());
      forget();
    },
  };
}

type Transaction = IDBPTransaction<SetsSchema, readonly TableName[], 'readonly' | 'readwrite'>;

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

function tablesOf(transaction: Transaction): Tables {
  const writing = transaction as IDBPTransaction<SetsSchema, readonly TableName[], 'readwrite'>;
  return {
    get: async <N extends TableName>(table: N, key: string) =>
      (await transaction.objectStore(table).get(key)) as Rows[N] | undefined,
    all: async <N extends TableName>(table: N) => (await transaction.objectStore(table).getAll()) as Rows[N][],
    put: async (table, row) => {
      await writing.objectStore(table).put(row);
    },
    remove: async (table, key) => {
      await writing.objectStore(table).delete(key);
    },
    clear: async (table) => {
      await writing.objectStore(table).clear();
    },
  };
}
