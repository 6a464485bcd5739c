import { api } from './api.ts';

/** Where they stand in `storage.local`. */
export const MUTED = 'muted';

/** The categories and rules this person does not want to see again. Empty when storage does not answer. */
export async function readMuted(): Promise<readonly string[]> {
  try {
    const stored = (await api.storage.local.get(MUTED))[MUTED];
    return Array.isArray(stored) ? stored.filter((entry): entry is string => typeof entry === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps exactly these. @returns false when they could not be kept. */
export async function setMuted(muted: readonly string[]): Promise<boolean> {
  try {
    await api.storage.local.set({ [MUTED]: [...new Set(muted)] });
    return true;
  } catch {
    return false;
  }
}

/** Adds one. @returns false when it could not be kept: it then lasts as long as the page. */
export async function mute(category: string): Promise<boolean> {
  return setMuted([...(await readMuted()), category]);
}

/** Takes one away, so that its tips come back. @returns false when that could not be kept. */
export async function unmute(category: string): Promise<boolean> {
  return setMuted((await readMuted()).filter((entry) => entry !== category));
}
