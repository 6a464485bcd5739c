import { ROW_KEYS } from './set-rows.ts';
import type { Database, Rows, TableName, Tables } from './set-rows.ts';

type Kept = Readonly<Record<TableName, ReadonlyMap<string, unknown>>>;

const EMPTY: Kept = { sets: new Map(), earlier: new Map(), drafts: new Map(), subscriptions: new Map() };

/** The same tables in memory: for pages in which the browser allows no storage. Nothing outlives the page. */
export function memoryDatabase(): Database {
  let kept = EMPTY;
  let last: Promise<unknown> = Promise.resolve();
  return {
    isLasting: false,
    run<T>(_mode: 'readonly' | 'readwrite', work: (tables: Tables) => Promise<T>): Promise<T> {
      // One after the other, as transactions that write do.
      const turn = last.then(async () => {
        const copy = copyOf(kept);
        const answer = await work(tablesOf(copy));
        kept = copy;
        return answer;
      });
      last = turn.catch(() => {});
      return turn;
    },
    close: () => {},
  };
}

type Copy = Record<TableName, Map<string, unknown>>;

function copyOf(kept: Kept): Copy {
  const { sets, earlier, drafts, subscriptions } = kept;
  return {
    sets: new Map(sets),
    earlier: new Map(earlier),
    drafts: new Map(drafts),
    subscriptions: new Map(subscriptions),
  };
}

function tablesOf(copy: Copy): Tables {
  return {
    get: async <N extends TableName>(table: N, key: string) => structuredClone(copy[table].get(key)) as Rows[N],
    all: async <N extends TableName>(table: N) =>
      [...copy[table]]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([, row]) => structuredClone(row)) as unknown as readonly Rows[N][],
    put: async (table, row) => {
      copy[table].set(String((row as unknown as Record<string, unknown>)[ROW_KEYS[table]]), structuredClone(row));
    },
    remove: async (table, key) => {
      copy[table].delete(key);
    },
    clear: async (table) => {
      copy[table].clear();
    },
  };
}
