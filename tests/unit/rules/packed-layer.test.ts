import { expect, test } from 'vitest';
import { createReviewerWith } from '../../../shared/review/create-reviewer-with.ts';
import { layerRules } from '../../../shared/rules/layer-rules.ts';
import { packRules } from '../../../shared/rules/pack-rules.ts';
import { NO_RULES, openLayerOfRules } from '../../../shared/rules/packed-layer.ts';
import { ORDINARY_SITUATION } from '../../../shared/situation/situation.ts';
import { makeRule } from '../../fixtures/rules.ts';

const found = (rules: Parameters<typeof createReviewerWith>[0], text: string) =>
  createReviewerWith(rules, () => [])
    .review(text, ORDINARY_SITUATION)
    .findings.map(({ rule }) => rule);

test('rules of a layer are found in a page that cannot pack, also after a journey as JSON', () => {
  const own = makeRule({ id: 'team.own/one', category: 'team.own', match: ['<moeten> inleveren'] });
  const sent = JSON.stringify({ packed: packRules([own]), off: ['a.b'], levels: { 'c.d': 'soft' } });
  const layer = openLayerOfRules(JSON.parse(sent) as Parameters<typeof openLayerOfRules>[0]);
  expect(layer).toMatchObject({ off: ['a.b'], levels: { 'c.d': 'soft' } });
  expect(found(layerRules([], layer), 'Jullie moeten inleveren op tijd.')).toEqual(['team.own/one']);
  expect(found([own], 'Jullie moeten inleveren op tijd.')).toEqual([]);
});

test('a layer may have no rules', () => {
  expect(openLayerOfRules({ packed: NO_RULES, off: [], levels: {} }).rules).toEqual([]);
});
