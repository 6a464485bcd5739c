import { aboutStudents, NO_CHANGE, outdated, type Kept, type ReminderChange } from '../../shared/reminders/change.ts';
import { openReminderStore, type StoreTrouble } from '../../shared/store/reminder-store.ts';
import { keepAside, readAside } from './aside.ts';
import { api } from './api.ts';
import type { Runtime } from './api.ts';

const store = openReminderStore();

/** What is remembered, and what was in the way. */
export interface Memory extends Kept {
  /** Entries that could not be understood; they are left as they are. */
  readonly unread: number;
  readonly trouble: StoreTrouble | null;
}

/** What became of a change. Not kept: it lasts as long as the panel is open. */
export interface Recorded {
  readonly isKept: boolean;
  /** Takes it back; undefined when it waits outside the database. */
  readonly undo: ReminderChange | undefined;
}

/**
 * Reads all, brings in what waited outside the database, and lets go what is out of date. When the database does not
 * answer, what waits outside it still counts.
 */
export async function readMemory(now: number): Promise<Memory> {
  const aside = await readAside();
  if (aside.length > 0 && (await store.apply({ ...NO_CHANGE, addOutcomes: aside })).ok) await keepAside([]);
  const read = await store.read();
  if (!read.ok) return { outcomes: await readAside(), followUps: [], unread: 0, trouble: read.trouble };
  const old = outdated(read.value, now);
  if (old === null || !(await store.apply(old)).ok) return { ...read.value, trouble: null };
  const again = await store.read();
  return again.ok ? { ...again.value, trouble: null } : { ...read.value, trouble: null };
}

/** Keeps a change and tells every other window. What finds no room in the database waits outside it. */
export async function recordChange(change: ReminderChange): Promise<Recorded> {
  const recorded = await keep(change);
  await announce();
  return recorded;
}

async function keep(change: ReminderChange): Promise<Recorded> {
  const applied = await store.apply(change);
  if (applied.ok) return { isKept: true, undo: applied.value };
  const waiting = await readAside();
  return { isKept: await keepAside([...waiting, ...change.addOutcomes]), undo: undefined };
}

/** The key under which students are remembered, or null when there is none to be had. */
export async function studentKey(make: () => Promise<CryptoKey>): Promise<CryptoKey | null> {
  const key = await store.studentKey(make);
  return key.ok ? key.value : null;
}

/** Lets go everything about students, and the key with it. @returns false when that did not work. */
export async function forgetStudents(): Promise<boolean> {
  const read = await store.read();
  const gone = read.ok && (await store.apply(aboutStudents(read.value))).ok && (await store.forgetStudentKey()).ok;
  await announce();
  return gone;
}

/** Lets go everything, also a database that no longer opens. @returns false when that did not work. */
export async function wipeMemory(): Promise<boolean> {
  const [isAsideGone, wiped] = [await keepAside([]), await store.wipe()];
  await announce();
  return isAsideGone && wiped.ok;
}

const listeners = new Set<() => void>();

/** Calls back when something changed: here, in another window, or by the mark of a page. */
export function onMemoryChanged(listener: () => void): void {
  listeners.add(listener);
  api.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const isOurs = sender.id === api.runtime.id && sender.tab?.url?.startsWith('http') !== true;
    if (isOurs && (message as { kind?: unknown } | null)?.kind === 'reminders-changed') listener();
    return undefined;
  });
}

/** Nobody else may be listening: then nobody else has to know. */
async function announce(): Promise<void> {
  for (const listener of listeners) listener();
  try {
    await api.runtime.sendMessage({ kind: 'reminders-changed' });
  } catch {
    // No other window of ours is open, and the background sleeps.
  }
}
