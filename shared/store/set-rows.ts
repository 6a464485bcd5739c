/** Where a set came from. `unverified`: this browser cannot check the signature. */
type SetOrigin =
  | { readonly kind: 'own' }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'address'; readonly address: string; readonly trust: 'signed' | 'unsigned' | 'unverified' }
  | { readonly kind: 'policy' };

/** A set as it is kept: its exact text, and what a list shows of it. */
export interface StoredSet {
  readonly id: string;
  readonly layer: 'organisation' | 'team' | 'own';
  readonly name: string;
  readonly version: number;
  /** The document as it travels, byte for byte. */
  readonly text: string;
  readonly isActive: boolean;
  readonly origin: SetOrigin;
  /** Counts writes, so that two windows notice each other. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** An earlier version of a set, to go back to. */
export interface EarlierSet {
  /** Id of the set and the revision it had. */
  readonly key: string;
  readonly id: string;
  readonly set: StoredSet;
}

/** Work in progress in the editor; it is there again after a crash. */
export interface StoredDraft {
  readonly id: string;
  readonly data: unknown;
  /** Revision of the set it started from; null for a set that is new. */
  readonly base: number | null;
  readonly revision: number;
  readonly savedAt: number;
}

/** A set that follows an address. */
export interface Subscription {
  readonly address: string;
  readonly set: string;
  readonly layer: StoredSet['layer'];
  /** Public key pinned at the first look, base64url; null for an address that does not sign. */
  readonly key: string | null;
  /** Highest version seen, apart from the one in use: so going back works and a replayed old file does not. */
  readonly highest: number;
  /** `automatic`: an update is taken as it comes; `look`: after a person has seen what changes. */
  readonly mode: 'automatic' | 'look';
  readonly etag: string | null;
  /** Milliseconds since 1970; 0 for never. */
  readonly checkedAt: number;
  /** An update that waits for a look: its exact text, its version and the key that signed it. */
  readonly waiting: { readonly text: string; readonly version: number; readonly key: string | null } | null;
  /** What stood in the way last time, as a word for the screen; null when all was well. */
  readonly trouble: string | null;
}

/** What each table holds. */
export interface Rows {
  readonly sets: StoredSet;
  readonly earlier: EarlierSet;
  readonly drafts: StoredDraft;
  readonly subscriptions: Subscription;
}
export type TableName = keyof Rows;

/** The property by which the rows of a table are known. */
export const ROW_KEYS: Readonly<Record<TableName, string>> = {
  sets: 'id',
  earlier: 'key',
  drafts: 'id',
  subscriptions: 'address',
};

export const TABLES = Object.keys(ROW_KEYS) as readonly TableName[];

/** The tables inside one transaction. Wait for nothing else between two calls: a transaction ends when it is idle. */
export interface Tables {
  get<N extends TableName>(table: N, key: string): Promise<Rows[N] | undefined>;
  /** In the order of their keys. */
  all<N extends TableName>(table: N): Promise<readonly Rows[N][]>;
  put<N extends TableName>(table: N, row: Rows[N]): Promise<void>;
  remove(table: TableName, key: string): Promise<void>;
  clear(table: TableName): Promise<void>;
}

/** A place that keeps tables. A transaction is kept as a whole or not at all. */
export interface Database {
  /** False when nothing outlives this page, because the browser allows no storage. */
  readonly isLasting: boolean;
  run<T>(mode: 'readonly' | 'readwrite', work: (tables: Tables) => Promise<T>): Promise<T>;
  close(): void;
}
