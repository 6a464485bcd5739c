import { api } from './api.ts';

const KEY = 'muted';

/** The categories and rules this person does not want to see again. Empty when storage does not answer. */
export async function readMuted(): Promise<readonly string[]> {
  try {
    const stored = (await api.storage.local.get(KEY))[KEY];
    return Array.isArray(stored) ? stored.filter((entry): entry is string => typeof entry === 'string') : [];
  } catch {
    return [];
  }
}

/** Adds one. @returns false when it could not be kept: it then lasts as long as the page. */
export async function mute(category: string): Promise<boolean> {
  try {
    const muted = await readMuted();
    if (!muted.includes(category)) await api.storage.local.set({ [KEY]: [...muted, category] });
    return true;
  } catch {
    return false;
  }
}
