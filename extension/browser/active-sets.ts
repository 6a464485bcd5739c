import { SHIPPED } from '../../shared/generated/shipped.ts';
import { packRules } from '../../shared/rules/pack-rules.ts';
import { teamQuestions } from '../../shared/sets/team-questions.ts';
import { useSets } from '../../shared/sets/use-sets.ts';
import type { UsedSets } from '../../shared/sets/use-sets.ts';
import type { StoredSet } from '../../shared/store/set-rows.ts';
import { openSetStore } from '../../shared/store/set-store.ts';
import { readPolicy } from './policy.ts';
import { keepReadySets, readReadySets } from './ready-sets.ts';
import type { ReadySets } from './ready-sets.ts';

/**
 * Proves all sets in use anew and makes ready what they come to. To be called when a set changed, when the policy did,
 * and after an update of the product. @returns what works and what rests, and whether pages can hear of it.
 */
export async function refreshActiveSets(): Promise<UsedSets & { readonly isKept: boolean }> {
  const store = await openSetStore(Date.now);
  try {
    const { sets: given, subscriptions, locks } = await readPolicy();
    const isWanted = ({ isActive, origin }: StoredSet): boolean =>
      isActive &&
      (!locks.includes('sets') ||
        (origin.kind === 'address' && subscriptions.some(({ address }) => address === origin.address)));
    const kept = (await store.sets()).filter(isWanted);
    const organisation = given.map(({ set: { id, name }, text }) => ({
      id,
      name,
      layer: 'organisation' as const,
      text,
    }));
    const ids = new Set(organisation.map(({ id }) => id));
    const used = useSets([...organisation, ...kept.filter(({ id }) => !ids.has(id))], SHIPPED);
    return { ...used, isKept: await keepReadySets(readyOf(used)) };
  } finally {
    store.close();
  }
}

/** Were the sets in use proved by this version of the product? */
export async function areSetsReady(): Promise<boolean> {
  return (await readReadySets()).version === SHIPPED.version;
}

function readyOf({ working, effective }: UsedSets): ReadySets {
  const { rules, items, accents } = effective;
  const prompts = items.flatMap(({ item, isOff, from }) =>
    item.kind === 'prompt' && !isOff && from.layer !== 'shipped' ? [item.value] : [],
  );
  const restingPrompts = items.flatMap(({ item, isOff }) => (item.kind === 'prompt' && isOff ? [item.value.item] : []));
  const promptSources = Object.fromEntries(
    items.flatMap(({ item, from }) =>
      item.kind === 'prompt' && from.layer !== 'shipped' ? [[item.value.item, from.name]] : [],
    ),
  );
  const sites = effective.sites.filter((site) => !SHIPPED.sites.includes(site));
  const { rules: own, ...others } = rules;
  const layer = { packed: packRules(own), ...others };
  return {
    version: SHIPPED.version,
    rules: layer,
    prompts,
    promptSources,
    restingPrompts,
    said: saidOf(items),
    accents,
    sites,
    questions: teamQuestions(working, SHIPPED.messagePrompts),
  };
}

/** What sets say about whole kinds of tip: one rests when all its rules do, and is locked when one of them is. */
function saidOf(items: UsedSets['effective']['items']): ReadySets['said'] {
  const rules = items.flatMap((state) => (state.item.kind === 'rule' ? [{ ...state, rule: state.item.value }] : []));
  const said: Record<string, ReadySets['said'][string]> = {};
  for (const { rule, offBy, lockedBy } of rules) {
    const by = lockedBy ?? offBy;
    if (!by || Object.hasOwn(said, rule.category)) continue;
    const isOff = rules.every((other) => other.rule.category !== rule.category || other.isOff);
    if (isOff || lockedBy) said[rule.category] = { by: by.name, isOff, isLocked: lockedBy !== undefined };
  }
  return said;
}
