import { readTeamSet } from '../formats/read-team-set.ts';
import { SHIPPED } from '../generated/shipped.ts';
import type { OfferedSet } from '../sets/follow-address.ts';
import type { Subscription } from '../store/set-rows.ts';
import type { SetStore } from '../store/set-store.ts';
import type { Say } from '../ui/say.ts';
import type { SetsActions, SetsModel } from '../ui/sets/sets-page.view.ts';
import { checkFollowed, lookAt, setOf } from './follow-sets.ts';
import type { Look, LookToShow } from './look-at-set.ts';

/** The leave to ask the host of an address. */
export interface HostLeave {
  /** Called straight from the click: a browser asks no other way. */
  readonly ask: (address: string) => Promise<boolean>;
  /** The address is asked for no set any more. */
  readonly drop: (address: string) => Promise<void>;
}

/** What following needs of the page it stands on. */
interface Page {
  readonly store: SetStore;
  readonly leave: HostLeave;
  readonly say: Say;
  readonly tell: (words: string) => Promise<void>;
  /** Does the work, and says so where storage fails. */
  readonly attempt: (work: () => Promise<unknown>) => void;
  /** Makes pages hear that another version is in use. */
  readonly refresh: () => Promise<void>;
  readonly showLook: (look: LookToShow) => Promise<void>;
  readonly lookAtOffer: (offer: OfferedSet, source: Pick<Look, 'origin' | 'address' | 'from'>) => Promise<void>;
  readonly focusOn: (selector: string) => void;
}

type FollowActions = Pick<
  SetsActions,
  'typeAddress' | 'chooseMode' | 'follow' | 'check' | 'lookAtWaiting' | 'setMode' | 'unfollow'
>;

/** The part of the page that follows addresses. */
interface FollowPart {
  readonly actions: FollowActions;
  readonly state: () => Pick<SetsModel, 'address' | 'mode' | 'isBusy'>;
  readonly clear: () => void;
}

/** Follows addresses: first a look, then a subscription; later looks whether there is something newer. */
export function followPart({
  store,
  leave,
  say,
  tell,
  attempt,
  refresh,
  showLook,
  lookAtOffer,
  focusOn,
}: Page): FollowPart {
  let state: ReturnType<FollowPart['state']> = { address: '', mode: 'look', isBusy: false };
  const findFollowed = async (address: string): Promise<Subscription | undefined> =>
    (await store.subscriptions()).find((each) => each.address === address);
  /** One question at a time, said while it lasts. */
  const busy = async <T>(work: () => Promise<T>): Promise<T> => {
    state = { ...state, isBusy: true };
    await tell(say('sets.follow-busy'));
    try {
      return await work();
    } finally {
      state = { ...state, isBusy: false };
    }
  };

  const follow = async (granting: Promise<boolean>, address: string, host: string): Promise<void> => {
    const isGranted = await granting;
    if (await findFollowed(address)) return tell(say('sets.follow-known'));
    if (!isGranted) return tell(say('sets.follow-no', { host }));
    const offered = await busy(() => lookAt(address));
    if (offered.kind === 'trouble') {
      await leave.drop(address);
      return tell(say(`sets.trouble-${offered.trouble}`));
    }
    const { offer } = offered;
    const { origin } = setOf(offer, { address, layer: 'team' });
    await lookAtOffer(offer, { address, origin, from: say('sets.from-address', { address }) });
  };
  const check = async (address: string): Promise<void> => {
    const followed = await findFollowed(address);
    if (!followed || state.isBusy) return;
    const checked = await busy(() => checkFollowed(store, followed));
    if (checked.kind === 'trouble') return tell('');
    if (checked.kind !== 'update') return tell(say('sets.check-same'));
    if (checked.isTaken) await refresh();
    const { version } = checked.offer.set;
    await tell(say(checked.isTaken ? 'sets.check-taken' : 'sets.waiting', { version }));
  };
  const lookAtWaiting = async (address: string): Promise<void> => {
    const followed = await findFollowed(address);
    if (!followed?.waiting) return tell('');
    const { text, key } = followed.waiting;
    const read = readTeamSet(text, { file: address, shipped: SHIPPED, mode: 'import' });
    if (!read.ok) return tell(say('sets.trouble-unreadable'));
    const offer: OfferedSet = { set: read.value, text, key, etag: followed.etag };
    await showLook({
      offer,
      followed,
      address,
      from: say('sets.from-address', { address }),
      origin: setOf(offer, followed).origin,
      trust: say(key === null ? 'sets.trust-unsigned' : 'sets.trust-signed'),
      key,
      layer: followed.layer,
      mayChooseLayer: false,
      isUpdate: true,
    });
  };
  const setMode = async (address: string, mode: Subscription['mode']): Promise<void> => {
    const followed = await findFollowed(address);
    const written = followed ? await store.saveSubscription({ ...followed, mode }) : null;
    await tell(written && written.kind !== 'kept' ? say(`sets.written-${written.kind}`) : say('options.kept'));
  };
  const unfollow = async (address: string): Promise<void> => {
    const written = await store.removeSubscription(address);
    await leave.drop(address);
    await tell(say(written.kind === 'kept' ? 'sets.unfollowed' : `sets.written-${written.kind}`));
  };

  const actions: FollowActions = {
    typeAddress: (address) => {
      state = { ...state, address };
    },
    chooseMode: (mode) => {
      state = { ...state, mode };
      void tell('');
    },
    follow: () => {
      const address = state.address.trim();
      const host = hostOf(address);
      if (state.isBusy) return;
      if (host === null) void tell(say('sets.follow-bad')).then(() => focusOn('#address'));
      // Straight from the click: a browser asks no other way.
      else {
        const granting = leave.ask(address);
        attempt(() => follow(granting, address, host));
      }
    },
    check: (address) => attempt(() => check(address)),
    lookAtWaiting: (address) => attempt(() => lookAtWaiting(address)),
    setMode: (address, mode) => attempt(() => setMode(address, mode)),
    unfollow: (address) => attempt(() => unfollow(address)),
  };
  return {
    actions,
    state: () => state,
    clear: () => {
      state = { ...state, address: '' };
    },
  };
}

/** The name of the host of an https address; null for anything else. */
function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && hostname !== '' ? hostname : null;
}
