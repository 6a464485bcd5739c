import { openEnvelope } from '../crypto/open-envelope.ts';
import { MOST_CHARACTERS } from '../formats/read-set-text.ts';
import type { GivenAddress } from '../formats/given-address.ts';
import { SHIPPED } from '../generated/shipped.ts';
import { fetchApproved } from '../net/fetch-approved.ts';
import { checkAddress, followAddress, lookAtAddress } from '../sets/follow-address.ts';
import type { Checked, FollowPorts, Offered, OfferedSet } from '../sets/follow-address.ts';
import type { Subscription } from '../store/set-rows.ts';
import type { SetStore, SetToKeep } from '../store/set-store.ts';

/** How long a host may take, in milliseconds (our choice). */
const PATIENCE = 15_000;
/** How often an address is looked at by itself, in milliseconds (our choice). */
const DAY = 24 * 60 * 60 * 1000;

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

/**
 * Looks at the followed addresses that were not looked at for a day.
 *
 * @returns true when another version went into use.
 */
export async function checkDueSets(store: SetStore, known: readonly Subscription[]): Promise<boolean> {
  let hasChanged = false;
  for (const followed of known) {
    if (Date.now() - followed.checkedAt < DAY) continue;
    const checked = await checkFollowed(store, followed);
    hasChanged ||= checked.kind === 'update' && checked.isTaken;
  }
  return hasChanged;
}

/**
 * Follows the addresses of an administrator that are not followed yet. They need no look; the key that was given is the
 * one that is pinned. One that does not answer, or not with that key, is tried again the next time.
 *
 * @returns true when a set came of it.
 */
export async function followGiven(
  store: SetStore,
  known: readonly Subscription[],
  given: readonly GivenAddress[],
): Promise<boolean> {
  let hasCome = false;
  for (const { address, key = null } of given) {
    if (known.some((each) => each.address === address)) continue;
    const offered = await lookAt(address);
    if (offered.kind === 'trouble' || (key !== null && offered.offer.key !== key)) continue;
    const now = Date.now();
    const followed = followAddress(offered.offer, { address, layer: 'organisation', mode: 'automatic', now });
    hasCome = (await store.takeUpdate(setOf(offered.offer, followed), followed)).kind === 'kept' || hasCome;
  }
  return hasCome;
}
