import { countVisit, isHealth, isOutdated, type ProfileHealth } from '../../shared/situation/profile-health.ts';
import { api } from './api.ts';

const KEY = 'profile-health';

/** Counts one visit for a profile. A number that cannot be kept is not worth a word. */
export async function countProfileVisit(profile: string, isKnown: boolean): Promise<void> {
  try {
    const all = await readHealth();
    await api.storage.local.set({ [KEY]: { ...all, [profile]: countVisit(all[profile], isKnown, Date.now()) } });
  } catch {
    // No room: the profile works on, uncounted.
  }
}

/** Ids of the profiles under which the system may have changed. */
export async function outdatedProfiles(): Promise<readonly string[]> {
  const now = Date.now();
  return Object.entries(await readHealth())
    .filter(([, health]) => isOutdated(health, now))
    .map(([id]) => id);
}

/** Forgets how a profile did: it was told anew, or is gone. */
export async function forgetHealth(profile: string): Promise<void> {
  try {
    const { [profile]: _, ...others } = await readHealth();
    await api.storage.local.set({ [KEY]: others });
  } catch {
    // It stays counted: at worst a profile says once too often that it may have changed.
  }
}

async function readHealth(): Promise<Readonly<Record<string, ProfileHealth>>> {
  try {
    const stored = (await api.storage.local.get(KEY))[KEY] ?? {};
    return Object.fromEntries(
      Object.entries(stored).filter((entry): entry is [string, ProfileHealth] => isHealth(entry[1])),
    );
  } catch {
    return {};
  }
}
