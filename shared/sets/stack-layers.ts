import type { Shipped } from '../formats/shipped.ts';
import type { TeamSet } from '../formats/team-set.ts';
import { LAYERS } from './item.ts';
import type { Layer, LayerName } from './item.ts';
import { layerOfSet, layerOfShipped } from './layer-of-set.ts';
import { mergeLayers } from './merge-layers.ts';

/** A set with the layer it stands in. */
export interface LayeredSet {
  readonly set: TeamSet;
  readonly layer: LayerName;
}

/** All sets over what ships, in the order of the layers; sets of one layer in the order of their ids. */
export function stackLayers(shipped: Shipped, sets: readonly LayeredSet[]): Layer {
  return inLayerOrder(sets)
    .map(({ set, layer }) => layerOfSet(set, layer))
    .reduce(mergeLayers, layerOfShipped(shipped));
}

/** The lowest layer first; sets of one layer in the order of their ids. */
export function inLayerOrder(sets: readonly LayeredSet[]): LayeredSet[] {
  const place = ({ layer }: LayeredSet): number => LAYERS.indexOf(layer);
  return sets.toSorted((a, b) => place(a) - place(b) || (a.set.id < b.set.id ? -1 : 1));
}
