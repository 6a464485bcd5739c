import { decodeSiteProfile } from '../../shared/formats/decode-site-profile.ts';
import { readSiteFile } from '../../shared/formats/read-site-file.ts';
import type { Problem } from '../../shared/formats/problem.ts';
import type { SiteProfile } from '../../shared/situation/site-profile.ts';
import { api } from './api.ts';
import { readReadySets } from './ready-sets.ts';

const KEY = 'own-site-profiles';

/** What became of a file. `not-kept`: it is fine, but there was no room. */
export type AddedProfile =
  | { readonly kind: 'added'; readonly profile: SiteProfile }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'no-json' | 'too-large' | 'not-kept' };

/** The profiles a person added, decoded anew; what no longer holds is left aside. */
export async function readOwnProfiles(): Promise<readonly SiteProfile[]> {
  return (await readStored()).flatMap((data) => {
    const decoded = decodeSiteProfile(data, KEY, () => 0);
    return decoded.ok ? [decoded.value] : [];
  });
}

/** The profiles that go before those that ship: a person's own, then those of the sets in use. */
export async function readNearProfiles(): Promise<readonly SiteProfile[]> {
  const [own, { sites = [] }] = await Promise.all([readOwnProfiles(), readReadySets()]);
  return [...own, ...sites];
}

/** Adds the profile in a file; one with the same id is replaced. Nothing changes unless the file is whole. */
export async function addOwnProfile(file: File): Promise<AddedProfile> {
  const read = await readSiteFile(file);
  return read.kind === 'read' ? keepWhole(read.site) : read;
}

/** Keeps a profile that was changed, when it is still whole. */
export function replaceOwnProfile(profile: SiteProfile): Promise<AddedProfile> {
  return keepDecoded(profile, profile.name);
}

async function keepDecoded(data: unknown, file: string): Promise<AddedProfile> {
  const decoded = decodeSiteProfile(data, file, () => 0);
  if (!decoded.ok) return { kind: 'problems', problems: decoded.problems };
  return keepWhole(decoded.value);
}

async function keepWhole(profile: SiteProfile): Promise<AddedProfile> {
  return (await keepOwnProfile(profile)) ? { kind: 'added', profile } : { kind: 'not-kept' };
}

/** Keeps a profile; one with the same id is replaced. @returns false when there was no room. */
export async function keepOwnProfile(profile: SiteProfile): Promise<boolean> {
  const others = (await readOwnProfiles()).filter((each) => each.id !== profile.id);
  return keep([...others, profile]);
}

/**
 * Keeps each profile of a list that can be read; others with the same id are replaced.
 *
 * @returns how many could not be read, or null when there was no room: then nothing changed
 */
export async function keepReadableProfiles(list: readonly unknown[]): Promise<number | null> {
  const profiles = list.flatMap((data) => {
    const decoded = decodeSiteProfile(data, KEY, () => 0);
    return decoded.ok ? [decoded.value] : [];
  });
  const others = (await readOwnProfiles()).filter(({ id }) => profiles.every((profile) => profile.id !== id));
  return (await keep([...others, ...profiles])) ? list.length - profiles.length : null;
}

/** Takes one away. @returns what there was before, to put back. */
export async function removeOwnProfile(id: string): Promise<readonly SiteProfile[]> {
  const before = await readOwnProfiles();
  await keep(before.filter((profile) => profile.id !== id));
  return before;
}

/** Puts back what `removeOwnProfile` gave. */
export async function putBackProfiles(profiles: readonly SiteProfile[]): Promise<void> {
  await keep(profiles);
}

async function readStored(): Promise<readonly unknown[]> {
  try {
    const stored = (await api.storage.local.get(KEY))[KEY];
    return Array.isArray(stored) ? stored : [];
  } catch {
    return [];
  }
}

async function keep(profiles: readonly SiteProfile[]): Promise<boolean> {
  try {
    await api.storage.local.set({ [KEY]: profiles });
    return true;
  } catch {
    return false;
  }
}
