import type { Policy } from '../formats/decode-policy.ts';
import { readTeamSet } from '../formats/read-team-set.ts';
import type { TeamSet } from '../formats/team-set.ts';
import { SHIPPED } from '../generated/shipped.ts';
import type { Language } from '../language/language.ts';
import type { UsedSets } from '../sets/use-sets.ts';
import type { StoredSet, Subscription } from '../store/set-rows.ts';
import type { SetStore } from '../store/set-store.ts';
import type { FollowedCard, SetCard } from '../ui/sets/set-list.view.ts';
import type { WordKey } from '../generated/words.ts';
import type { Say } from '../ui/say.ts';

/** What the list needs to know of the surface it stands on. */
export interface CardSituation {
  readonly used: UsedSets;
  /** What the school gave and fixed. */
  readonly policy: Pick<Policy, 'sets' | 'subscriptions' | 'locks'>;
  readonly language: Language;
  readonly say: Say;
}

/** What the list shows of every set: those of the school's policy, and those that are kept here. */
export async function readSetCards(
  store: SetStore,
  { used, policy, language, say }: CardSituation,
): Promise<readonly SetCard[]> {
  const [kept, subscriptions] = await Promise.all([store.sets(), store.subscriptions()]);
  const given = policy.sets.map(({ set }): SetCard => ({
    ...ofSet(set, used),
    layer: 'organisation',
    isActive: true,
    from: say('sets.from-policy'),
    trust: null,
    isEditable: false,
    isGiven: true,
    hasEarlier: false,
    followed: null,
  }));
  const givenIds = new Set(given.map(({ id }) => id));
  const givenAddresses = new Set(policy.subscriptions.map(({ address }) => address));
  const isLocked = policy.locks.includes('sets');
  const isGivenAddress = (origin: StoredSet['origin']): boolean =>
    origin.kind === 'address' && givenAddresses.has(origin.address);
  const own = await Promise.all(
    kept
      .filter(({ id, origin }) => !givenIds.has(id) && (!isLocked || isGivenAddress(origin)))
      .map(async (row): Promise<SetCard> => {
        const followed = subscriptions.find(({ set }) => set === row.id);
        const working = used.working.find(({ set }) => set.id === row.id)?.set;
        const read = working ?? readKept(row);
        return {
          ...ofSet(read ?? { id: row.id, name: row.name, version: row.version }, used),
          layer: row.layer,
          isActive: row.isActive,
          from: fromOf(row, say),
          trust: row.origin.kind === 'address' ? row.origin.trust : null,
          isEditable: row.origin.kind !== 'address' && read !== null,
          isGiven: followed !== undefined && givenAddresses.has(followed.address),
          hasEarlier: (await store.earlier(row.id)).length > 0,
          followed: followed ? followedCard(followed, say, language) : null,
        };
      }),
  );
  return [...given, ...own];
}

function readKept({ name, text }: StoredSet): TeamSet | null {
  const read = readTeamSet(text, { file: name, shipped: SHIPPED, mode: 'use' });
  return read.ok ? read.value : null;
}

function ofSet(
  set: Pick<TeamSet, 'id' | 'name' | 'version'> & Partial<Pick<TeamSet, 'rules' | 'document'>>,
  { resting }: UsedSets,
): Pick<SetCard, 'id' | 'name' | 'version' | 'rules' | 'prompts' | 'resting'> {
  const { id, name, version, rules = [], document } = set;
  return {
    id,
    name,
    version,
    rules: rules.length,
    prompts: document?.prompts.length ?? 0,
    resting: resting.filter((each) => each.set === id),
  };
}

function fromOf({ origin }: StoredSet, say: Say): string {
  switch (origin.kind) {
    case 'file':
      return say('sets.from-file', { file: origin.file });
    case 'address':
      return say('sets.from-address', { address: origin.address });
    case 'policy':
      return say('sets.from-policy');
    case 'own':
      return say('sets.from-own');
  }
}

function followedCard(followed: Subscription, say: Say, language: Language): FollowedCard {
  const { address, checkedAt, trouble, waiting, mode } = followed;
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(checkedAt);
  return {
    address,
    checked: checkedAt === 0 ? say('sets.checked-never') : say('sets.checked', { time }),
    trouble: trouble === null ? '' : say(`sets.trouble-${trouble}` as WordKey),
    waiting: waiting?.version ?? null,
    mode,
  };
}
