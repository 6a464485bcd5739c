import * as v from 'valibot';
import { GIVEN_ADDRESS, type GivenShape } from './given-address.ts';

/** Limits of one file, so that it fits the 32 KB that Outlook keeps for a person (our choice). */
const MOST_SETS = 20;
const MOST_DOMAINS = 200;
const MOST_ADDRESSES = 200;
const MOST_PATTERNS = 40;

/** What a place in the file takes; the words for it stand in `decode-school-config.ts`. */
export type Shape = 'domain' | 'address' | 'pattern' | 'set-file' | GivenShape;

const shaped = (shape: Shape, form: RegExp, most: number) =>
  v.pipe(v.string(), v.trim(), v.toLowerCase(), v.maxLength(most), v.regex(form, shape));
const domain = shaped('domain', /^(?!-)[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u, 100);
const address = shaped('address', /^[^\s@*]+@[^\s@]+\.[^\s@]+$/, 120);
const pattern = shaped('pattern', /^[^\s@]+@[^\s@]+$/, 120);
/** A file beside the add-in, or in a folder under it: never another host, never a folder above. */
const setFile = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.json$/, 'set-file' satisfies Shape),
);
const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));

const lock = v.strictObject({
  what: v.picklist(['sets', 'readers', 'nudgeOnSend', 'lineWhileWriting']),
  by: text(80),
  why: v.strictObject({ nl: text(200), en: text(200) }),
});

/** `uitnodigend.config.json`: what an administrator sets for everybody, beside the hosted add-in. */
export const SCHOOL_CONFIG = v.strictObject({
  format: v.literal(1),
  sets: v.optional(v.pipe(v.array(setFile), v.maxLength(MOST_SETS)), []),
  /** Addresses to follow; a set there may change without a change here. */
  subscriptions: v.optional(v.pipe(v.array(v.strictObject(GIVEN_ADDRESS.entries)), v.maxLength(MOST_SETS)), []),
  readers: v.optional(
    v.strictObject({
      domains: v.optional(
        v.pipe(v.record(domain, v.picklist(['student', 'partner', 'colleague'])), v.maxEntries(MOST_DOMAINS)),
        {},
      ),
      patterns: v.optional(v.pipe(v.array(pattern), v.maxLength(MOST_PATTERNS)), []),
      groups: v.optional(v.pipe(v.array(address), v.maxLength(MOST_ADDRESSES)), []),
    }),
    { domains: {}, patterns: [], groups: [] },
  ),
  nudgeOnSend: v.optional(v.boolean()),
  lineWhileWriting: v.optional(v.boolean()),
  locks: v.optional(v.pipe(v.array(lock), v.maxLength(4)), []),
});
