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

test('own sets lie over the others in the order of their layers, and leave alone what is locked below', () => {
  const word = (id: string, name: string, match: string) => makeSet({ id, rules: [ruleFileOf(name, match)] });
  const rules = laySets(
    SHIPPED.rules,
    [spoon, word('two', 'fork', 'vorkje')],
    [
      { set: word('me', 'fork', 'mesje'), layer: 'own' },
      { set: word('team', 'fork', 'kommetje'), layer: 'team' },
      { set: word('other', 'spoon', 'bordje'), layer: 'team' },
    ],
  );
  const words = (id: string) => JSON.stringify(rules.find((rule) => rule.id === id));
  expect(words('team.own/fork')).toContain('mesje');
  expect(words('team.own/spoon')).toContain('lepeltje');
});
