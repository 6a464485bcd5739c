import { expect, test } from 'vitest';
import { SHIPPED } from '../../../shared/generated/shipped.ts';
import { laySets, rulesOfLayer } from '../../../shared/sets/lay-sets.ts';
import { stackLayers } from '../../../shared/sets/stack-layers.ts';
import { makeSet, ruleFileOf } from '../../fixtures/team-sets.ts';

const spoon = makeSet({ id: 'one', rules: [ruleFileOf('spoon', 'lepeltje')], locks: ['rule:team.own/spoon'] });

test('sets lie over each other in the order given, and a lock holds', () => {
  const off = makeSet({ id: 'two', off: ['rule:team.own/spoon', 'rule:directive.must/moeten'] });
  const rules = laySets(SHIPPED.rules, [spoon, off]);
  expect(rules[0]?.id).toBe('team.own/spoon');
  expect(rules.some(({ id, language }) => id === 'directive.must/moeten' && language === 'nl')).toBe(false);
  expect(laySets(SHIPPED.rules, [])).toEqual(SHIPPED.rules);
});

test('stacked layers come to the same rules', () => {
  const layer = stackLayers(SHIPPED, [{ set: spoon, layer: 'organisation' }]);
  expect(rulesOfLayer(SHIPPED.rules, layer)).toEqual(laySets(SHIPPED.rules, [spoon]));
});
