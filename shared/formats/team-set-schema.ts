import * as v from 'valibot';
import { PROMPT } from './prompt-set-schema.ts';
import { RULE_FILE } from './rule-file-schema.ts';
import { SITE_PROFILE } from './site-profile-schema.ts';

/** The format that is written; older ones are brought up to it by `migrate-team-set.ts`. */
export const NEWEST_FORMAT = 2;

/** Rules of one set together, those made from words included (our choice; the bench measures it). */
export const MOST_RULES = 10_000;
const MOST_ITEMS = 1_000;
const MOST_PEOPLE = 50;
const LONGEST_LINE = 80;
const LONGEST_TEXT = 500;

const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const localized = v.strictObject({ nl: text(LONGEST_TEXT), en: text(LONGEST_TEXT) });
const some = <T extends v.GenericSchema>(entry: T, most: number) =>
  v.optional(v.pipe(v.array(entry), v.maxLength(most)), []);

const language = v.picklist(['nl', 'en']);
const slug = v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/));
const ruleId = v.pipe(v.string(), v.maxLength(120), v.regex(/^[a-z][a-z0-9.-]*\/[a-z][a-z0-9.-]*$/));
const branch = v.pipe(v.string(), v.maxLength(120), v.regex(/^m[1-8](?:\.[a-z0-9-]+)*(?:\.\*)?$/));
/** One item of any layer: `rule:directive.must/modal`, `prompt:m4.theory.normalise`, `message-prompt:reason`. */
const itemRef = v.pipe(
  v.string(),
  v.maxLength(160),
  v.regex(/^(?:rule:[a-z][a-z0-9.-]*\/[a-z]|(?:prompt|message-prompt|accent|word|reader|site|setting):\S)/),
);
/** Only https: a link in a set is opened by a click of the reader. */
const link = v.pipe(v.string(), v.maxLength(300), v.regex(/^https:\/\/[a-z0-9][^\s"'<>\\]*$/i));
const domain = v.pipe(v.string(), v.maxLength(120), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/));
const address = v.pipe(v.string(), v.maxLength(120), v.regex(/^[^\s@]+@[^\s@]+$/));

const ownWords = v.pipe(v.array(text(120)), v.minLength(1), v.maxLength(3));
const reference = v.strictObject({ citation: text(300), url: v.optional(link) });
const messagePrompt = v.strictObject({ say: localized, good: v.optional(localized) });

/** A difficult word or phrase, and the everyday one. */
const word = v.strictObject({
  language,
  word: v.pipe(text(40), v.regex(/^[^\s()[\]<>|*^$@?]+(?: [^\s()[\]<>|*^$@?]+){0,11}$/)),
  instead: text(60),
  why: v.optional(localized),
});

/** A sentence that has to be found, or that has to stay quiet: what a team says of one hit. */
const example = v.strictObject({
  rule: ruleId,
  language,
  channel: v.optional(v.picklist(['mail-to-student', 'note', 'mail-to-partner'])),
  text: text(LONGEST_TEXT),
  expect: v.picklist(['fires', 'quiet']),
});

/** Other words on the card of a rule of a lower layer; what it finds stays as it is there. */
const wording = v.strictObject({
  title: v.optional(localized),
  why: v.optional(localized),
  /** By the language of the text; they come before what the rule itself offers. */
  instead: v.optional(v.strictObject({ nl: v.optional(ownWords), en: v.optional(ownWords) })),
});

/** Who is who by address, without marks on persons: those stay with the person who made them. */
const readers = v.strictObject({
  domains: v.optional(v.pipe(v.record(domain, v.picklist(['student', 'partner', 'colleague'])), v.maxEntries(100)), {}),
  patterns: some(address, 100),
  groups: some(address, 100),
});

/** A team set: who made it, what it adds to the layers below, and what it does with what stands there. */
export const TEAM_SET = v.strictObject({
  /** Where an editor finds the JSON Schema; of no other use. */
  $schema: v.optional(v.pipe(v.string(), v.maxLength(300))),
  format: v.literal(NEWEST_FORMAT),
  id: slug,
  name: text(LONGEST_LINE),
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
  /** The language in which it was written first. */
  language: v.optional(language, 'nl'),
  about: v.optional(text(LONGEST_TEXT)),
  authors: some(text(LONGEST_LINE), MOST_PEOPLE),
  licence: v.optional(text(LONGEST_LINE)),
  /** The lowest version of the product that knows all of it. */
  needs: v.optional(v.pipe(v.string(), v.maxLength(20), v.regex(/^\d+\.\d+\.\d+$/))),
  /** Sources of its own that rules may name. */
  references: v.optional(v.pipe(v.record(slug, reference), v.maxEntries(MOST_PEOPLE)), {}),
  /** Rules by category, each as a rule file of the product itself. */
  rules: some(RULE_FILE, MOST_RULES),
  /** What is good already: rules whose category starts with `pos.`. */
  elements: some(RULE_FILE, MOST_ITEMS),
  words: some(word, MOST_RULES),
  prompts: some(PROMPT, MOST_ITEMS),
  /** Other words for what is asked about a message as a whole, by its id. */
  messagePrompts: v.optional(v.pipe(v.record(slug, messagePrompt), v.maxEntries(MOST_PEOPLE)), {}),
  /** Mechanisms, branches or items that come first for this team now. */
  accents: some(branch, 20),
  readers: v.optional(readers, { domains: {}, patterns: [], groups: [] }),
  sites: some(SITE_PROFILE, 40),
  settings: v.optional(
    v.strictObject({ nudgeOnSend: v.optional(v.boolean()), lineWhileWriting: v.optional(v.boolean()) }),
    {},
  ),
  examples: some(example, MOST_ITEMS),
  /** Items of lower layers that rest, or that work again. */
  off: some(itemRef, MOST_ITEMS),
  on: some(itemRef, MOST_ITEMS),
  /** Rules of lower layers that weigh differently. */
  levels: v.optional(
    v.pipe(v.record(ruleId, v.picklist(['soft', 'ordinary', 'strong'])), v.maxEntries(MOST_ITEMS)),
    {},
  ),
  /** Rules of lower layers that say it in other words. */
  wordings: v.optional(v.pipe(v.record(ruleId, wording), v.maxEntries(MOST_ITEMS)), {}),
  /** Items that higher layers leave as they are. */
  locks: some(itemRef, MOST_ITEMS),
});

/** A set as it travels: plain data, defaults filled in. */
export type TeamSetDocument = v.InferOutput<typeof TEAM_SET>;
