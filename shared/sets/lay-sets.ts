import type { TeamSet } from '../formats/team-set.ts';
import { layerRules } from '../rules/layer-rules.ts';
import type { Rule } from '../rules/rule.ts';
import { effectiveItems } from './effective-items.ts';
import type { Layer } from './item.ts';
import { layerOfSet, layerOfShipped } from './layer-of-set.ts';
import { mergeLayers } from './merge-layers.ts';

/** The rules that come of sets laid over others, each over the one before it; what one locks the next leaves alone. */
export function laySets(rules: readonly Rule[], sets: readonly TeamSet[]): readonly Rule[] {
  const ground = layerOfShipped({ rules, prompts: [], messagePrompts: {}, sites: [] });
  return rulesOfLayer(rules, sets.map((set) => layerOfSet(set, 'organisation')).reduce(mergeLayers, ground));
}

/**
 * The rules that merged layers come to.
 *
 * @param ground the rules that the lowest layer was made of
 */
export function rulesOfLayer(ground: readonly Rule[], layer: Layer): readonly Rule[] {
  return layerRules(ground, effectiveItems(layer).rules);
}
