import { expect, test } from 'vitest';
import { SHIPPED } from '../../../shared/generated/shipped.ts';
import { useSets } from '../../../shared/sets/use-sets.ts';
import { memoryDatabase } from '../../../shared/store/memory-database.ts';
import { openSetStore } from '../../../shared/store/set-store.ts';
import { readSetCards } from '../../../shared/team/set-cards.ts';
import type { CardSituation } from '../../../shared/team/set-cards.ts';
import { sayIn } from '../../../shared/ui/say.ts';
import { makeSet, ruleFileOf, setData } from '../../fixtures/team-sets.ts';

const NO_POLICY = { sets: [], subscriptions: [], locks: [] } as const;
const TEXT = JSON.stringify(setData({ rules: [ruleFileOf('spoon', 'lepeltje')] }));
const ROW = { id: 'team-a', layer: 'team', name: 'Team A', version: 1, text: TEXT, isActive: true } as const;

async function cards(policy: CardSituation['policy'] = NO_POLICY) {
  const store = await openSetStore(Date.now, memoryDatabase());
  await store.saveSet({ ...ROW, origin: { kind: 'file', file: 'team.json' } }, null);
  const used = useSets(await store.sets(), SHIPPED);
  return readSetCards(store, { used, policy, language: 'nl', say: sayIn('nl') });
}

test('a set that is kept tells where it came from and what is in it', async () => {
  expect(await cards()).toMatchObject([
    { id: 'team-a', from: 'Uit het bestand team.json', rules: 1, isEditable: true, isGiven: false, hasEarlier: false },
  ]);
});

test('what the school gave comes first, and its lock leaves nothing else', async () => {
  const given = { set: makeSet({ id: 'school', name: 'School' }), text: '{}' };
  expect(await cards({ ...NO_POLICY, sets: [given] })).toMatchObject([
    { id: 'school', isGiven: true, layer: 'organisation' },
    { id: 'team-a' },
  ]);
  expect(await cards({ ...NO_POLICY, sets: [given], locks: ['sets'] })).toMatchObject([{ id: 'school' }]);
});
