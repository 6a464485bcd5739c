import type { TeamSet } from '../formats/team-set.ts';
import { layerRules } from '../rules/layer-rules.ts';
import type { Rule } from '../rules/rule.ts';
import { effectiveItems } from './effective-items.ts';
import type { Layer } from './item.ts';
import { layerOfSet, layerOfShipped } from './layer-of-set.ts';
import { mergeLayers } from './merge-layers.ts';
import { inLayerOrder } from './stack-layers.ts';
import type { LayeredSet } from './stack-layers.ts';

/**
 * The rules that come of sets laid over others, each over the one before it; what one locks the next leaves alone.
 *
 * @param own sets of a person, over all of them, in the order of their layers
 */
export function laySets(
  rules: readonly Rule[],
  sets: readonly TeamSet[],
  own: readonly LayeredSet[] = [],
): readonly Rule[] {
  const ground = layerOfShipped({ rules, prompts: [], messagePrompts: {}, sites: [] });
  const layers = [
    ...sets.map((set) => layerOfSet(set, 'organisation')),
    ...inLayerOrder(own).map(({ set, layer }) => layerOfSet(set, layer)),
  ];
  return rulesOfLayer(rules, layers.reduce(mergeLayers, ground));
}

/**
 * The rules that merged layers come to.
 *
 * @param ground the rules that the lowest layer was made of
 */
export function rulesOfLayer(ground: readonly Rule[], layer: Layer): readonly Rule[] {
  return layerRules(ground, effectiveItems(layer).rules);
}
