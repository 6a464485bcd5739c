import type { Policy } from '../../shared/formats/decode-policy.ts';
import { openSetStore } from '../../shared/store/set-store.ts';
import { checkDueSets, followGiven } from '../../shared/team/follow-sets.ts';
import { api } from './api.ts';

/** How long to leave it when the worker wakes up again and again, in milliseconds (our choice). */
const HOUR = 60 * 60 * 1000;
const LOOKED_AT = 'sets-looked-at';

/**
 * Looks at all followed addresses that were not looked at for a day, those an administrator gave included.
 *
 * @returns true when another version went into use.
 */
export async function checkDue({ subscriptions }: Pick<Policy, 'subscriptions'>): Promise<boolean> {
  const last = Number((await api.storage.local.get(LOOKED_AT))[LOOKED_AT] ?? 0);
  if (Date.now() - last < HOUR) return false;
  await api.storage.local.set({ [LOOKED_AT]: Date.now() });
  const store = await openSetStore(Date.now);
  try {
    const known = await store.subscriptions();
    const hasNew = await followGiven(store, known, subscriptions);
    return (await checkDueSets(store, known)) || hasNew;
  } finally {
    store.close();
  }
}
