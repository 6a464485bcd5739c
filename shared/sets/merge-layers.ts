import type { Entry, Layer } from './item.ts';

/**
 * Lays one layer over another. The same answer for the same input, and in whatever groups several layers are merged:
 * `(a b) c` is `a (b c)`. What the lower one locked stays as it is, and who wanted otherwise is kept.
 */
export function mergeLayers(lower: Layer, higher: Layer): Layer {
  const merged = new Map(lower);
  for (const [key, above] of higher) {
    const below = merged.get(key);
    merged.set(key, below ? mergeEntries(below, above) : above);
  }
  return merged;
}

function mergeEntries(below: Entry, above: Entry): Entry {
  if (below.lock) return { ...below, refused: [...below.refused, ...above.by, ...above.refused] };
  const by = [...below.by, ...above.by];
  // A new definition starts afresh: what was said about the old one no longer counts.
  if (above.define) return { ...above, by };
  return { ...below, ...above, by };
}
