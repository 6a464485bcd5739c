import { SHIPPED_RULES } from '../../shared/generated/rules.ts';
import type { Language } from '../../shared/language/language.ts';
import { layerRules } from '../../shared/rules/layer-rules.ts';
import { openLayerOfRules } from '../../shared/rules/packed-layer.ts';
import { PRECEDENCE } from '../../shared/rules/precedence.ts';
import type { TipKind } from '../../shared/ui/options/options-model.ts';
import { readReadySets } from '../browser/ready-sets.ts';

/**
 * The kinds of tip in use, those of sets included, in the order of the guide: each with the heading and reason of its
 * first rule in that language, and what sets let rest or locked.
 */
export async function tipKinds(language: Language): Promise<readonly TipKind[]> {
  const { rules: layer, said } = await readReadySets();
  const order = (category: string): number =>
    (PRECEDENCE.indexOf(category) + PRECEDENCE.length + 1) % (PRECEDENCE.length + 1);
  const kinds = new Map<string, TipKind>();
  // What rests is listed too, so that a person sees which set lets it rest.
  for (const { category, title, why, level } of [
    ...layerRules(SHIPPED_RULES, openLayerOfRules(layer)),
    ...SHIPPED_RULES,
  ]) {
    if (/^(?:pos|topic|check)\./.test(category) || kinds.has(category)) continue;
    const by = Object.hasOwn(said, category) ? said[category] : undefined;
    kinds.set(category, { category, title: title[language], why: why[language], level, ...(by ? { said: by } : {}) });
  }
  return [...kinds.values()].toSorted((a, b) => order(a.category) - order(b.category));
}
