import type { Subscription } from '../store/set-rows.ts';
import type { SetStore } from '../store/set-store.ts';
import { takeWaiting } from '../sets/follow-address.ts';
import { checkFollowed, setOf } from './follow-sets.ts';

/** A followed address as it goes along with a person, to a device that has yet to hear of it. */
export interface CarriedFollow extends Pick<Subscription, 'address' | 'set' | 'layer' | 'key' | 'mode'> {
  /** The version in use. */
  readonly version: number;
  readonly isActive: boolean;
}

/** What is followed here, to carry along. */
export async function followsToCarry(store: SetStore): Promise<readonly CarriedFollow[]> {
  const [sets, subscriptions] = await Promise.all([store.sets(), store.subscriptions()]);
  return subscriptions.flatMap(({ address, set: id, layer, key, mode }) => {
    const set = sets.find((each) => each.id === id);
    return set ? [{ address, set: id, layer, key, mode, version: set.version, isActive: set.isActive }] : [];
  });
}

/**
 * Follows here what a person followed elsewhere: the version they took there goes into use, a newer one waits for a look
 * unless it may come by itself, an older one is refused. An address that was let go elsewhere is let go here; its set
 * stays. An address that does not answer is tried again the next time.
 */
export async function takeCarried(store: SetStore, carried: readonly CarriedFollow[]): Promise<void> {
  const known = await store.subscriptions();
  for (const { address } of known) {
    if (!carried.some((each) => each.address === address)) await store.removeSubscription(address);
  }
  for (const each of carried) {
    if (!known.some(({ address }) => address === each.address)) await followHere(store, each);
  }
}

async function followHere(store: SetStore, carried: CarriedFollow): Promise<void> {
  const { address, set, layer, key, mode, version, isActive } = carried;
  if ((await store.sets()).some(({ id }) => id === set)) return;
  const before = { address, set, layer, key, etag: null, checkedAt: 0, waiting: null, trouble: null };
  const checked = await checkFollowed(store, { ...before, mode: 'look', highest: version - 1 });
  if (checked.kind !== 'update') return void (await store.removeSubscription(address));
  const { offer, subscription } = checked;
  const isAgreed = offer.set.version === version || (mode === 'automatic' && key !== null);
  const row = setOf(offer, subscription);
  // What nobody looked at is there, and off.
  if (isAgreed) await store.takeUpdate({ ...row, isActive }, { ...takeWaiting(subscription), mode });
  else await store.takeUpdate({ ...row, isActive: false }, { ...subscription, mode });
}
