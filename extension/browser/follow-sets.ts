import type { Policy } from '../../shared/formats/decode-policy.ts';
import { followAddress } from '../../shared/sets/follow-address.ts';
import { openSetStore } from '../../shared/store/set-store.ts';
import type { SetStore } from '../../shared/store/set-store.ts';
import { checkDueSets, lookAt, setOf } from '../../shared/team/follow-sets.ts';
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
    let hasChanged = false;
    for (const given of subscriptions)
      if (!known.some(({ address }) => address === given.address))
        hasChanged = (await followGiven(store, given)) || hasChanged;
    return (await checkDueSets(store, known)) || hasChanged;
  } finally {
    store.close();
  }
}

/** An administrator's choice needs no look; the key in the policy is the one that is pinned. */
async function followGiven(store: SetStore, given: Policy['subscriptions'][number]): Promise<boolean> {
  const { address, key = null } = given;
  const offered = await lookAt(address);
  if (offered.kind === 'trouble' || (key !== null && offered.offer.key !== key)) return false;
  const now = Date.now();
  const followed = followAddress(offered.offer, { address, layer: 'organisation', mode: 'automatic', now });
  const written = await store.takeUpdate(setOf(offered.offer, followed), followed);
  return written.kind === 'kept';
}
