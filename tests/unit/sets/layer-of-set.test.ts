import { expect, test } from 'vitest';
import { SHIPPED } from '../../../shared/generated/shipped.ts';
import { layerOfSet, layerOfShipped } from '../../../shared/sets/layer-of-set.ts';
import { makeSet, ruleFileOf } from '../../fixtures/team-sets.ts';

test('every word of a set is its own, and what is off is off in both languages', () => {
  const layer = layerOfSet(makeSet({ rules: [ruleFileOf('spoon', 'lepeltje')], off: ['rule:blame/again'] }), 'team');
  const from = { layer: 'team', set: 'team-a', name: 'Team A' };
  expect([...layer.keys()]).toEqual(['rule:nl:team.own/spoon', 'rule:nl:blame/again', 'rule:en:blame/again']);
  for (const entry of layer.values()) expect(entry.by).toEqual([from]);
  expect(layer.get('rule:en:blame/again')).toEqual({ off: { value: true, from }, by: [from], refused: [] });
});

test('what ships is a layer like any other', () => {
  const layer = layerOfShipped(SHIPPED);
  expect(layer.size).toBeGreaterThan(SHIPPED.rules.length);
  expect(layer.get('message-prompt:reason')?.define?.from.layer).toBe('shipped');
});
