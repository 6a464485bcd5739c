import * as v from 'valibot';

/** Longest words: they fit a narrow panel in three lines (our choice). */
const LONGEST = 140;
/** What comes back later than within a school year would have been wiped before. */
const MOST_DAYS = 180;

const item = v.pipe(v.string(), v.regex(/^m[1-8](?:\.[a-z0-9-]+)+$/));
const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST));
const words = v.strictObject({ named: v.pipe(text, v.includes('{name}')), plain: v.pipe(text, v.excludes('{')) });

/** `assets/follow-ups.yml`: what comes back after something was done, by id. */
export const FOLLOW_UP_FILE = v.record(
  v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/)),
  v.strictObject({
    after: v.pipe(v.array(item), v.minLength(1)),
    item,
    days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_DAYS)),
    again: v.boolean(),
    nl: words,
    en: words,
  }),
);
