import { api } from './api.ts';
import { wipeMemory } from './reminder-memory.ts';
import { wipeWeeks } from './weeks.ts';
import { forgetChoices } from './settings.ts';

/** Each lets go what one concern keeps, and answers false when part of it stayed. A new database adds itself here. */
const FORGETTERS: readonly (() => Promise<boolean>)[] = [forgetChoices, wipeMemory, forgetSession, wipeWeeks];

/** Lets go everything that is kept in this browser. One that fails does not stop the others. @returns false when part of it stayed */
export async function forgetAll(): Promise<boolean> {
  const gone = await Promise.all(FORGETTERS.map((forget) => forget()));
  return gone.every(Boolean);
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
