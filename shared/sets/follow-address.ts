import { decodeEnvelope } from '../formats/decode-envelope.ts';
import type { Envelope } from '../formats/decode-envelope.ts';
import { readSetText } from '../formats/read-set-text.ts';
import { readTeamSet } from '../formats/read-team-set.ts';
import type { Shipped } from '../formats/shipped.ts';
import type { TeamSet } from '../formats/team-set.ts';
import { proveSet } from './prove-set.ts';

/** What stood in the way; a screen has a sentence for each. Nothing is changed by any of these. */
type Trouble =
  | 'not-approved'
  | 'unreachable'
  | 'absent'
  | 'timed-out'
  | 'too-large'
  | 'host-failed'
  | 'not-text'
  | 'unreadable'
  | 'bad-signature'
  | 'other-key'
  | 'expired-rotation'
  | 'no-longer-signed'
  | 'cannot-verify'
  | 'other-set'
  | 'replay'
  | 'same-version'
  | 'unproven';

/** What came from an address (`net/fetch-approved.ts`). */
type FetchedText =
  | { readonly kind: 'fetched'; readonly text: string; readonly etag: string | undefined }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly why: Trouble };

/** What an envelope came to (`crypto/open-envelope.ts`). */
type OpenedEnvelope =
  | { readonly kind: 'opened'; readonly text: string; readonly key: string }
  | { readonly kind: 'unable' }
  | { readonly kind: 'refused'; readonly why: Trouble };

/** What following needs of the world. */
export interface FollowPorts {
  readonly shipped: Shipped;
  /** @param etag of an earlier answer; null for none. */
  readonly fetch: (address: string, etag: string | null) => Promise<FetchedText>;
  readonly open: (envelope: Envelope, pinned: string | null) => Promise<OpenedEnvelope>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What is known of an address that is followed; the store keeps more of it. */
export interface FollowedAddress {
  readonly address: string;
  readonly set: string;
  readonly key: string | null;
  readonly highest: number;
  readonly mode: 'automatic' | 'look';
  readonly etag: string | null;
  readonly checkedAt: number;
  readonly waiting: { readonly text: string; readonly version: number; readonly key: string | null } | null;
  readonly trouble: string | null;
}

/** A set as it came from an address. */
export interface OfferedSet {
  readonly set: TeamSet;
  /** The exact text, to keep. */
  readonly text: string;
  /** The key that signed it; null when nobody did. */
  readonly key: string | null;
  readonly etag: string | null;
}

export type Offered =
  { readonly kind: 'offered'; readonly offer: OfferedSet } | { readonly kind: 'trouble'; readonly trouble: Trouble };

/** Looks at an address for the first time. Nothing is kept: `follow` makes a subscription of what a person accepts. */
export async function lookAtAddress(address: string, ports: FollowPorts): Promise<Offered> {
  const fetched = await ports.fetch(address, null);
  if (fetched.kind !== 'fetched') return troubleOf(fetched.kind === 'refused' ? fetched.why : 'absent');
  return readOffer(fetched, { file: address, pinned: null, ports });
}

/** The subscription that comes with the first version: its key is pinned. */
export function followAddress<L extends string>(
  offer: OfferedSet,
  { address, layer, mode, now }: { address: string; layer: L; mode: 'automatic' | 'look'; now: number },
): FollowedAddress & { readonly layer: L } {
  const { set, key, etag } = offer;
  const { id, version } = set;
  return { address, set: id, layer, key, highest: version, mode, etag, checkedAt: now, waiting: null, trouble: null };
}

/**
 * What a check came to. `update`: there is a newer version; with `isTaken` it goes into use at once, else it waits for a
 * look. In all cases `subscription` is what to keep, and the version in use stays until an update is taken.
 */
export type Checked<F extends FollowedAddress> =
  | { readonly kind: 'same' | 'trouble'; readonly subscription: F }
  | { readonly kind: 'update'; readonly subscription: F; readonly offer: OfferedSet; readonly isTaken: boolean };

/**
 * Looks whether an address has something newer. Never throws; with any trouble the last good version stays.
 *
 * @param current the exact text in use, which may be an older version that a person went back to.
 */
export async function checkAddress<F extends FollowedAddress>(
  followed: F,
  current: { readonly text: string; readonly version: number } | null,
  ports: FollowPorts,
): Promise<Checked<F>> {
  const checkedAt = ports.now();
  const trouble = (word: Trouble): Checked<F> => ({
    kind: 'trouble',
    subscription: { ...followed, checkedAt, trouble: word },
  });
  const fetched = await ports.fetch(followed.address, followed.etag);
  if (fetched.kind === 'refused') return trouble(fetched.why);
  if (fetched.kind === 'absent') return trouble('absent');
  if (fetched.kind === 'unchanged') return { kind: 'same', subscription: { ...followed, checkedAt, trouble: null } };
  const offered = await readOffer(fetched, { file: followed.address, pinned: followed.key, ports });
  if (offered.kind === 'trouble') return trouble(offered.trouble);
  const { offer } = offered;
  const doubt = doubtOf(offer, followed, current);
  if (doubt) return trouble(doubt);
  const etag = offer.etag;
  if (offer.set.version === followed.highest)
    return { kind: 'same', subscription: { ...followed, etag, checkedAt, trouble: null } };
  if (proveSet(offer.set, ports.shipped).length > 0) return trouble('unproven');
  // A key that an address shows for the first time is looked at by a person.
  const isTaken = followed.mode === 'automatic' && (followed.key !== null || offer.key === null);
  const waiting = { text: offer.text, version: offer.set.version, key: offer.key };
  const seen = { ...followed, etag, checkedAt, trouble: null, highest: offer.set.version };
  const subscription = isTaken ? { ...seen, key: offer.key, waiting: null } : { ...seen, waiting };
  return { kind: 'update', subscription, offer, isTaken };
}

/** The subscription after a person took the update that waited. */
export function takeWaiting<F extends FollowedAddress>(followed: F): F {
  return followed.waiting ? { ...followed, key: followed.waiting.key, waiting: null } : followed;
}

function troubleOf(trouble: Trouble): Offered {
  return { kind: 'trouble', trouble };
}

function doubtOf(
  { set, text }: OfferedSet,
  followed: FollowedAddress,
  current: { readonly text: string; readonly version: number } | null,
): Trouble | null {
  if (set.id !== followed.set) return 'other-set';
  if (set.version < followed.highest) return 'replay';
  const known = [current, followed.waiting].filter((each) => each?.version === set.version);
  return known.some((each) => each?.text !== text) ? 'same-version' : null;
}

interface Offering {
  readonly file: string;
  readonly pinned: string | null;
  readonly ports: FollowPorts;
}

async function readOffer(
  fetched: { readonly text: string; readonly etag: string | undefined },
  { file, pinned, ports }: Offering,
): Promise<Offered> {
  const opened = await openText(fetched.text, { file, pinned, ports });
  if ('trouble' in opened) return troubleOf(opened.trouble);
  const read = readTeamSet(opened.text, { file, shipped: ports.shipped, mode: 'import' });
  if (!read.ok) return troubleOf('unreadable');
  const { text, key } = opened;
  return { kind: 'offered', offer: { set: read.value, text, key, etag: fetched.etag ?? null } };
}

async function openText(
  text: string,
  { file, pinned, ports }: Offering,
): Promise<{ readonly text: string; readonly key: string | null } | { readonly trouble: Trouble }> {
  const data = readSetText(text, file);
  if (!data.ok) return { trouble: 'unreadable' };
  const envelope = decodeEnvelope(data.value);
  if (envelope === 'broken') return { trouble: 'unreadable' };
  if (envelope === 'plain') return pinned === null ? { text, key: null } : { trouble: 'no-longer-signed' };
  const opened = await ports.open(envelope, pinned);
  if (opened.kind === 'unable') return { trouble: 'cannot-verify' };
  return opened.kind === 'refused' ? { trouble: opened.why } : { text: opened.text, key: opened.key };
}
