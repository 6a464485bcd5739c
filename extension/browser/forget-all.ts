import { openSetStore } from '../../shared/store/set-store.ts';
import { refreshActiveSets } from './active-sets.ts';
import { api } from './api.ts';
import { refreshPolicy } from './policy.ts';
import { wipeMemory } from './reminder-memory.ts';
import { wipeWeeks } from './weeks.ts';
import { forgetChoices } from './settings.ts';

/** Each lets go what one concern keeps, and answers false when part of it stayed. A new database adds itself here. */
const FORGETTERS: readonly (() => Promise<boolean>)[] = [
  forgetChoices,
  wipeMemory,
  forgetSets,
  wipeWeeks,
  forgetSession,
];

/**
 * Lets go everything that is kept in this browser. One that fails does not stop the others. What an administrator set
 * is asked for anew: it is no choice of this person.
 *
 * @returns false when part of it stayed
 */
export async function forgetAll(): Promise<boolean> {
  const gone = await Promise.all(FORGETTERS.map((forget) => forget()));
  try {
    await refreshPolicy();
    await refreshActiveSets();
  } catch {
    // The background asks again at its next start.
  }
  return gone.every(Boolean);
}

/** Sets, their earlier versions, drafts, and the addresses that are followed. */
async function forgetSets(): Promise<boolean> {
  const store = await openSetStore(Date.now);
  try {
    return (await store.wipe()).kind === 'kept';
  } finally {
    store.close();
  }
}

/** How the panels of this session looked. */
async function forgetSession(): Promise<boolean> {
  try {
    await api.storage.session.clear();
    return true;
  } catch {
    return false;
  }
}
