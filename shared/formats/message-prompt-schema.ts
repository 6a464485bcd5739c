import * as v from 'valibot';

/** Longer texts are no longer one small question (our choice). */
const LONGEST_TEXT = 200;

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_TEXT));
const localized = v.strictObject({ nl: text, en: text });

const prompt = v.strictObject({
  /** The element that answers it: `pos.reason`. */
  'satisfied-by': v.pipe(v.string(), v.regex(/^pos\.[a-z-]+$/)),
  /** The item of the report behind it. */
  item: v.pipe(v.string(), v.regex(/^m[1-8](?:\.[a-z0-9-]+)+$/)),
  say: localized,
  /** What is said when it is there, for an element that no rule finds. */
  good: v.optional(localized),
});

/** `assets/elements/prompts.yml`: what is asked about a message as a whole, by id, most wanted first. */
export const MESSAGE_PROMPT_FILE = v.record(v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/)), prompt);

export type MessagePrompts = v.InferOutput<typeof MESSAGE_PROMPT_FILE>;
