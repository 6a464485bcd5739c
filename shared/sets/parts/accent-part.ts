import { putAt, textIn, type SetPart } from './set-part.ts';

/** Mechanisms that come first for a team now; a branch or an item from a file stays as it is. */
export const ACCENT_PART: SetPart = {
  empty: ({ accents }) => ({
    mechanism: ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8'].find((each) => !accents.includes(each)) ?? 'm1',
  }),
  entries: ({ accents }) =>
    accents.map((accent, place) => ({
      key: String(place),
      ref: `accent:${accent}`,
      values: /^m[1-8]$/.test(accent) ? { mechanism: accent } : null,
    })),
  put: (content, values, key) => {
    const accent = textIn(values, 'mechanism');
    const at = content.accents.indexOf(accent);
    if (at >= 0 && String(at) !== key) return { content, path: ['accents', at] };
    const { list, place } = putAt(content.accents, accent, key);
    return { content: { ...content, accents: list }, path: ['accents', place] };
  },
  drop: (content, key) => ({ ...content, accents: content.accents.toSpliced(Number(key), 1) }),
};
