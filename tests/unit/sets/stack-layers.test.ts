import { expect, test } from 'vitest';
import { SHIPPED } from '../../../shared/generated/shipped.ts';
import { stackLayers } from '../../../shared/sets/stack-layers.ts';
import { makeSet, ruleFileOf } from '../../fixtures/team-sets.ts';

test('the order in which sets are kept does not matter: layers count, then names', () => {
  const spoon = (id: string, word: string) => makeSet({ id, rules: [ruleFileOf('spoon', word)] });
  const sets = [
    { set: spoon('c', 'kommetje'), layer: 'own' as const },
    { set: spoon('b', 'mesje'), layer: 'team' as const },
    { set: spoon('a', 'vorkje'), layer: 'team' as const },
  ];
  const layer = stackLayers(SHIPPED, sets);
  expect([...layer]).toEqual([...stackLayers(SHIPPED, sets.toReversed())]);
  expect(layer.get('rule:nl:team.own/spoon')?.by.map(({ set }) => set)).toEqual(['a', 'b', 'c']);
});
