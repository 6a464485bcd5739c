import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const localized = v.strictObject({ nl: text, en: text });

/** One item of the report, with what the report claims and no more. */
const item = v.strictObject({
  report: text,
  section: text,
  citations: text,
  basis: v.picklist(['theory', 'tested', 'practice', 'practice-instead-of-evidence', 'advice']),
  /** Wording categories and positive cues that reach the item. */
  wording: v.optional(v.array(text), []),
  'not-applicable': v.optional(text),
});

/** A file of `assets/inventory`: items by their id. */
export const INVENTORY_FILE = v.record(v.pipe(v.string(), v.regex(/^m[1-8](?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+$/)), item);

export type Inventory = v.InferOutput<typeof INVENTORY_FILE>;

/** The eight mechanisms: their short name, what they are, the names in the report and what they rest on. */
export const MECHANISM_FILE = v.record(
  v.pipe(v.string(), v.regex(/^m[1-8]$/)),
  v.strictObject({
    ...localized.entries,
    section: text,
    gist: localized,
    names: v.strictObject({
      summary: text,
      listing: text,
      heading: text,
      'section-3-1-2': text,
      elsewhere: v.optional(text),
    }),
    'rests-on': v.array(v.pipe(v.string(), v.regex(/^m[1-8]$/))),
  }),
);
