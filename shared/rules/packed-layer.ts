import type { RuleLayer } from './layer-rules.ts';
import { unpackRules } from './unpack-rules.ts';
import type { PackedRules } from './unpack-rules.ts';

/** A layer as it travels to a page: its patterns are packed before they go, for a page does without what packing takes. */
export interface PackedLayer extends Pick<RuleLayer, 'off' | 'levels' | 'wordings'> {
  readonly packed: PackedRules;
}

/** A layer without rules of its own has these. */
export const NO_RULES: PackedRules = { usual: {}, rules: [], books: {} };

/** The layer as it was before it was packed. */
export function openLayerOfRules({ packed, ...others }: PackedLayer): RuleLayer {
  return { rules: unpackRules(packed), ...others };
}
