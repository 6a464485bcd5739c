import * as v from 'valibot';

/** Longer texts are no longer one small question (our choice). */
const LONGEST_TEXT = 200;

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_TEXT));
const localized = v.strictObject({ nl: text, en: text });

const CHANNELS = ['mail-to-student', 'note', 'mail-to-partner'] as const;
const category = v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*(?:\.[a-z-]+)?$/));

const prompt = v.strictObject({
  /** Which messages are asked: all of these have to fit. */
  channels: v.pipe(v.array(v.picklist(CHANNELS)), v.minLength(1)),
  audience: v.optional(v.picklist(['one', 'group'])),
  when: v.optional(v.picklist(['concern', 'directive'])),
  /** The element that answers it: `pos.reason`. */
  'satisfied-by': v.pipe(v.string(), v.regex(/^pos\.[a-z-]+$/)),
  /** The item of the report behind it. */
  item: v.pipe(v.string(), v.regex(/^m[1-8](?:\.[a-z0-9-]+)+$/)),
  /** Where that stands: a key of `assets/references.yml`. */
  reference: v.string(),
  say: localized,
  /** What it is good for, in one or two short sentences. */
  why: localized,
  /** What is said when it is there, for an element that no rule finds. */
  good: v.optional(localized),
});

/** `assets/elements/prompts.yml`: what is asked about a message as a whole, and of which messages. */
export const MESSAGE_PROMPT_FILE = v.strictObject({
  'fewest-words': v.pipe(v.number(), v.integer(), v.minValue(0)),
  concern: v.array(category),
  'concern-in': v.array(v.picklist(CHANNELS)),
  directive: v.array(category),
  /** By id, most wanted first. */
  prompts: v.record(v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/)), prompt),
});

export type MessagePrompts = v.InferOutput<typeof MESSAGE_PROMPT_FILE>;
