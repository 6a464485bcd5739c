import type { Shipped } from '../formats/shipped.ts';
import type { Localized } from '../rules/rule.ts';
import { effectiveItems } from './effective-items.ts';
import { layerOfSet, layerOfShipped } from './layer-of-set.ts';
import { mergeLayers } from './merge-layers.ts';
import { inLayerOrder } from './stack-layers.ts';
import type { LayeredSet } from './stack-layers.ts';

/** A question about a message as a whole in the words of a set. */
export interface SetQuestion {
  readonly say: Localized;
  readonly good?: Localized | undefined;
  /** The name of the set. */
  readonly set: string;
}

/** What sets do with the questions about a message as a whole, by their id. */
export interface TeamQuestions {
  readonly words: Readonly<Record<string, SetQuestion>>;
  readonly resting: readonly string[];
}

const KIND = 'message-prompt:';

/** What sets laid over each other do with the questions that ship. */
export function teamQuestions(sets: readonly LayeredSet[], messagePrompts: Shipped['messagePrompts']): TeamQuestions {
  const ground = layerOfShipped({ rules: [], prompts: [], messagePrompts, sites: [] });
  const layers = inLayerOrder(sets).map(({ set, layer }) => layerOfSet(set, layer));
  const words: Record<string, SetQuestion> = {};
  const resting: string[] = [];
  for (const { ref, item, isOff, from } of effectiveItems(layers.reduce(mergeLayers, ground)).items) {
    if (item.kind !== 'message-prompt') continue;
    const id = ref.slice(KIND.length);
    if (isOff) resting.push(id);
    else if (from.layer !== 'shipped') words[id] = { ...item.value, set: from.name };
  }
  return { words, resting };
}
