import { readTeamSet } from '../../shared/formats/read-team-set.ts';
import type { SavedChoices } from '../../shared/formats/saved-choices.ts';
import { SHIPPED } from '../../shared/generated/shipped.ts';
import { NO_CHANGE } from '../../shared/reminders/change.ts';
import { openSetStore, type SetStore } from '../../shared/store/set-store.ts';
import { refreshActiveSets } from './active-sets.ts';
import { keepApproach, readApproach } from './approach.ts';
import { readMuted, setMuted } from './muted.ts';
import { keepReadableProfiles, readOwnProfiles } from './own-profiles.ts';
import { readPolicy } from './policy.ts';
import { readMemory, recordChange } from './reminder-memory.ts';
import { changeSettings, readSettings } from './settings.ts';
import { keepSigns, readSigns } from './signs.ts';
import { putWeeks, readWeeks } from './weeks.ts';

/** Everything that is kept of a person and may leave this computer in a file of theirs: nothing about students. */
export async function readEverything(): Promise<SavedChoices> {
  const [settings, muted, profiles, signs, approach, weeks, { outcomes }, sets] = await Promise.all([
    readSettings(),
    readMuted(),
    readOwnProfiles(),
    readSigns(),
    readApproach(),
    readWeeks(),
    readMemory(Date.now()),
    withSets((store) => store.sets()),
  ]);
  return {
    settings,
    muted,
    profiles,
    signs,
    approach,
    weeks: weeks ?? [],
    outcomes: outcomes.flatMap(({ item, at, outcome, about }) => (about === undefined ? [{ item, at, outcome }] : [])),
    sets: sets.flatMap(({ text, isActive, layer }) => (layer === 'organisation' ? [] : [{ text, isActive, layer }])),
  };
}

/**
 * Puts all of a saved file back. What an administrator locked stays as it is.
 *
 * @returns how many site profiles and sets could not be read and were passed over; null when there was no room
 */
export async function keepEverything(choices: SavedChoices): Promise<{ profiles: number; sets: number } | null> {
  const profiles = await keepReadableProfiles(choices.profiles);
  if (profiles === null) return null;
  const sets = await keepSets(choices.sets);
  const { outcomes: known } = await readMemory(Date.now());
  const isNew = ({ item, at }: { item: string; at: number }): boolean =>
    !known.some((each) => each.item === item && each.at === at);
  const kept = [
    await setMuted(choices.muted),
    await keepSigns(choices.signs),
    await keepApproach(choices.approach),
    await putWeeks(choices.weeks),
    (await recordChange({ ...NO_CHANGE, addOutcomes: choices.outcomes.filter(isNew) })).isKept,
    // Last: pages hear of it, and the rest stands by then.
    await changeSettings(choices.settings),
  ];
  return kept.every(Boolean) ? { profiles, sets } : null;
}

/** @returns how many cannot be used */
async function keepSets(saved: SavedChoices['sets']): Promise<number> {
  if (saved.length === 0 || (await readPolicy()).locks.includes('sets')) return 0;
  const passed = await withSets(async (store) => {
    let unread = 0;
    for (const { text, isActive, layer } of saved) {
      const read = readTeamSet(text, { file: 'uitnodigend.json', shipped: SHIPPED, mode: 'import' });
      if (!read.ok) {
        unread += 1;
        continue;
      }
      const { id, name, version } = read.value;
      const origin = { kind: 'file', file: 'uitnodigend.json' } as const;
      await store.replaceSet({ id, name, version, text, layer, isActive, origin });
    }
    return unread;
  });
  await refreshActiveSets();
  return passed;
}

async function withSets<T>(work: (store: SetStore) => Promise<T>): Promise<T> {
  const store = await openSetStore(Date.now);
  try {
    return await work(store);
  } finally {
    store.close();
  }
}
