import * as v from 'valibot';
import { PAGE_KIND } from './site-profile-schema.ts';

/** Longest prompt: it fits a narrow panel in three lines (our choice). */
const LONGEST_PROMPT = 140;
const LONGEST_TEXT = 500;
const MOST_PROMPTS = 500;

const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const localized = v.strictObject({ nl: text(LONGEST_TEXT), en: text(LONGEST_TEXT) });
const item = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/));
const use = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*(?:\.\*)?$/));
const named = v.pipe(text(LONGEST_PROMPT), v.includes('{name}'));
const plain = v.pipe(text(LONGEST_PROMPT), v.excludes('{'));
const words = v.strictObject({ named: v.optional(named), plain });

/** One prompt; with `pages` it fits beside these kinds of page alone. */
export const PROMPT = v.strictObject({
  item,
  moments: v.pipe(v.array(v.picklist(['mail', 'note', 'coach', 'team'])), v.minLength(1)),
  pages: v.optional(v.pipe(v.array(PAGE_KIND), v.minLength(1), v.maxLength(PAGE_KIND.options.length))),
  nl: words,
  en: words,
});

/** A file of prompts: prompts of its own, or a choice from the base set. */
export const PROMPT_SET = v.strictObject({
  set: item,
  title: localized,
  about: localized,
  prompts: v.optional(v.pipe(v.array(PROMPT), v.maxLength(MOST_PROMPTS)), []),
  uses: v.optional(v.pipe(v.array(use), v.maxLength(MOST_PROMPTS)), []),
});
