import { openEnvelope } from '../../shared/crypto/open-envelope.ts';
import type { Policy } from '../../shared/formats/decode-policy.ts';
import { MOST_CHARACTERS } from '../../shared/formats/read-set-text.ts';
import { SHIPPED } from '../../shared/generated/shipped.ts';
import { fetchApproved } from '../../shared/net/fetch-approved.ts';
import { checkAddress, followAddress, lookAtAddress, takeWaiting } from '../../shared/sets/follow-address.ts';
import type { Checked, FollowPorts, Offered, OfferedSet } from '../../shared/sets/follow-address.ts';
import type { Subscription } from '../../shared/store/set-rows.ts';
import { openSetStore } from '../../shared/store/set-store.ts';
import type { SetStore, SetToKeep } from '../../shared/store/set-store.ts';
import { api } from './api.ts';

/** How long a host may take, in milliseconds (our choice). */
const PATIENCE = 15_000;
/** How often an address is looked at by itself, in milliseconds (our choice). */
const DAY = 24 * 60 * 60 * 1000;
/** How long to leave it when the worker wakes up again and again, in milliseconds (our choice). */
const HOUR = 60 * 60 * 1000;
const LOOKED_AT = 'sets-looked-at';

/** @param address the one address that may be asked */
function portsFor(address: string): FollowPorts {
  return {
    shipped: SHIPPED,
    fetch: (asked, etag) =>
      fetchApproved(asked, {
        approved: [address],
        maxBytes: MOST_CHARACTERS,
        timeoutMs: PATIENCE,
        ...(etag === null ? {} : { etag }),
      }),
    open: (envelope, pinned) => openEnvelope(envelope, pinned, Date.now()),
    now: Date.now,
  };
}

/** Looks at an address for the first time; nothing is kept. */
export function lookAt(address: string): Promise<Offered> {
  return lookAtAddress(address, portsFor(address));
}

/** Reads a signed file as what comes from an address is read. */
export function readSigned(text: string, file: string): Promise<Offered> {
  const fetch = async () => ({ kind: 'fetched', text, etag: undefined }) as const;
  return lookAtAddress(file, { ...portsFor(file), fetch });
}

/** Looks whether an address has something newer, and keeps what it came to. */
export async function checkFollowed(store: SetStore, followed: Subscription): Promise<Checked<Subscription>> {
  const current = (await store.sets()).find(({ id }) => id === followed.set) ?? null;
  const checked = await checkAddress(followed, current, portsFor(followed.address));
  if (checked.kind === 'update' && checked.isTaken) {
    await store.takeUpdate(
      { ...setOf(checked.offer, checked.subscription), isActive: current?.isActive ?? true },
      checked.subscription,
    );
  } else await store.saveSubscription(checked.subscription);
  return checked;
}

/** The row that is kept for a set from an address. */
export function setOf(
  { set, text, key }: OfferedSet,
  { address, layer }: Pick<Subscription, 'address' | 'layer'>,
): SetToKeep {
  const { id, name, version } = set;
  const trust = key === null ? 'unsigned' : 'signed';
  return { id, layer, name, version, text, isActive: true, origin: { kind: 'address', address, trust } };
}

export { followAddress, takeWaiting };

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
    for (const followed of known) {
      if (Date.now() - followed.checkedAt < DAY) continue;
      const checked = await checkFollowed(store, followed);
      hasChanged ||= checked.kind === 'update' && checked.isTaken;
    }
    return hasChanged;
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
