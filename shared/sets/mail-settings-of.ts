import type { Lock, SchoolSettings } from '../situation/mail-settings.ts';
import { effectiveItems } from './effective-items.ts';
import { layerOfSet } from './layer-of-set.ts';
import { mergeLayers } from './merge-layers.ts';
import { inLayerOrder } from './stack-layers.ts';
import type { LayeredSet } from './stack-layers.ts';

/** Why something is fixed, where a set says so. */
const WHY = { nl: 'Zo staat het in die set.', en: 'That is what the set says.' };
const SETTINGS: readonly string[] = ['nudgeOnSend', 'lineWhileWriting'];

/** What sets say about mail: who reads where, and settings with their locks. Nothing when they say none of it. */
export function mailSettingsOf(sets: readonly LayeredSet[]): SchoolSettings | undefined {
  const layers = inLayerOrder(sets).map(({ set, layer }) => layerOfSet(set, layer));
  const { readers, settings, items } = effectiveItems(layers.reduce(mergeLayers, new Map()));
  const locks = items.flatMap(({ item, ref, lockedBy }): Lock[] => {
    const what = ref.slice(ref.indexOf(':') + 1) as Lock['what'];
    return item.kind === 'setting' && lockedBy && SETTINGS.includes(what)
      ? [{ what, by: lockedBy.name, why: WHY }]
      : [];
  });
  const { domains, patterns, groups } = readers;
  const said = [domains, patterns, groups, settings].map((part) => Object.keys(part).length);
  if (said.every((count) => count === 0)) return undefined;
  return { ...settings, readers: { domains, patterns, groups }, locks };
}
