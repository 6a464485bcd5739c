import * as v from 'valibot';
import { TELLABLE_KINDS } from '../situation/site-profile.ts';

const weight = v.pipe(v.number(), v.integer(), v.minValue(1));
const word = v.pipe(v.string(), v.regex(/^[a-z][a-z -]*\*?$/));

/** `assets/page-words.yml`: what a page of an unknown system may be about. */
export const PAGE_WORDS_FILE = v.strictObject({
  least: weight,
  margin: weight,
  places: v.record(v.string(), v.strictObject({ weight, at: v.array(v.pipe(v.string(), v.minLength(1))) })),
  kinds: v.record(
    v.picklist(TELLABLE_KINDS),
    v.strictObject({ words: v.pipe(v.array(word), v.minLength(1)), weak: v.optional(v.array(word), []) }),
  ),
});
