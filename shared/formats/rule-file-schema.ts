import * as v from 'valibot';
import type { Localized } from '../rules/rule.ts';

/** Limits of one file, so that no set can fill a page or a screen (our choice). */
const MOST_RULES = 500;
const MOST_PATTERNS = 100;
const LONGEST_PATTERN = 300;
const LONGEST_TEXT = 500;

const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const list = (most: number, longest: number) => v.pipe(v.array(text(longest)), v.maxLength(most));
const localized = v.strictObject({ nl: text(LONGEST_TEXT), en: text(LONGEST_TEXT) });
const name = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/));
const level = v.picklist(['soft', 'ordinary', 'strong']);
const channel = v.picklist(['mail-to-student', 'note', 'mail-to-partner']);
const rewriteKind = v.picklist([
  'ask',
  'propose',
  'does-it-work',
  'together',
  'inform',
  'reason',
  'choice',
  'yet',
  'easier',
  'when',
  'name',
]);

const yields = v.picklist(['to-a-step', 'to-others', 'to-short', 'to-a-group', 'to-help', 'to-a-reason']);
const spanSize = v.picklist(['trigger', 'clause', 'sentence']);
/** Words that several patterns of a file share; a pattern names them as `<name>`. */
const wordLists = v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/)), v.pipe(list(200, 40), v.minLength(1)));

const rule = v.strictObject({
  name,
  match: v.pipe(list(MOST_PATTERNS, LONGEST_PATTERN), v.minLength(1)),
  unless: v.optional(list(MOST_PATTERNS, LONGEST_PATTERN), []),
  rewrites: v.optional(v.pipe(v.array(rewriteKind), v.maxLength(6)), []),
  /** A difficult word or phrase and its everyday one. */
  swaps: v.optional(v.record(text(40), text(60))),
  /** Words to put in the place of what was found, as they stand. */
  instead: v.optional(v.pipe(list(3, 120), v.minLength(1))),
  level: v.optional(level),
  channels: v.optional(v.pipe(v.array(channel), v.minLength(1))),
  span: v.optional(spanSize),
  yields: v.optional(v.array(yields), []),
  why: v.optional(localized),
  fires: v.pipe(list(MOST_PATTERNS, LONGEST_TEXT), v.minLength(1)),
  quiet: v.pipe(list(MOST_PATTERNS, LONGEST_TEXT), v.minLength(1)),
});

/** A file of rules about one category: what they share stands on top. */
export const RULE_FILE = v.strictObject({
  category: name,
  language: v.picklist(['nl', 'en']),
  mechanism: name,
  reference: name,
  level,
  channels: v.pipe(v.array(channel), v.minLength(1)),
  title: localized,
  why: localized,
  span: v.optional(spanSize, 'trigger'),
  where: v.optional(v.picklist(['greeting', 'body']), 'body'),
  words: v.optional(wordLists, {}),
  /** Model sentences to copy, with visible slots: where a person has to choose the words. */
  models: v.optional(list(6, 300), []),
  /** The same for a draft that says *u*, and for one that says *jullie*. */
  'models-u': v.optional(list(6, 300), []),
  'models-jullie': v.optional(list(6, 300), []),
  rules: v.pipe(v.array(rule), v.minLength(1), v.maxLength(MOST_RULES)),
});

export type RuleFile = v.InferOutput<typeof RULE_FILE>;

/** Says in both languages what a validation issue asks for. */
export function wordIssue(issue: v.BaseIssue<unknown>): Localized {
  const last = issue.path?.[issue.path.length - 1]?.key;
  const key = typeof last === 'string' || typeof last === 'number' ? String(last) : '';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { nl: `‘${key}’ is hier niet bekend.`, en: `‘${key}’ is not known here.` };
  }
  if (issue.received === 'undefined') {
    return { nl: `Hier ontbreekt nog ‘${key}’.`, en: `‘${key}’ is still missing here.` };
  }
  return wordLimit(issue) ?? wordKind(issue);
}

/** What is too long, too short or too many; null for anything else. */
function wordLimit({ type, input, requirement }: v.BaseIssue<unknown> & { requirement?: unknown }): Localized | null {
  const limit = String(requirement);
  const isText = typeof input === 'string';
  if (type === 'max_length' && isText)
    return { nl: `Deze tekst is te lang: hooguit ${limit} tekens.`, en: `This text is too long: at most ${limit}.` };
  if (type === 'max_length' || type === 'max_entries')
    return { nl: `Dit zijn er te veel: hooguit ${limit}.`, en: `These are too many: at most ${limit}.` };
  if (type === 'min_length' && isText) return { nl: 'Hier staat nog niets.', en: 'Nothing stands here yet.' };
  if (type === 'min_length')
    return { nl: `Dit zijn er te weinig: ten minste ${limit}.`, en: `These are too few: at least ${limit}.` };
  if (type === 'max_value') return { nl: `Hooguit ${limit}.`, en: `At most ${limit}.` };
  if (type === 'min_value') return { nl: `Ten minste ${limit}.`, en: `At least ${limit}.` };
  return null;
}

const KINDS: Readonly<Record<string, Localized>> = {
  string: { nl: 'een tekst', en: 'a text' },
  number: { nl: 'een getal', en: 'a number' },
  integer: { nl: 'een heel getal', en: 'a whole number' },
  boolean: { nl: 'ja of nee (true of false)', en: 'yes or no (true or false)' },
  array: { nl: 'een lijst', en: 'a list' },
  strict_object: { nl: 'een groep met namen en waarden', en: 'a group of names and values' },
  record: { nl: 'een groep met namen en waarden', en: 'a group of names and values' },
};
/** Longest piece of what stands there that a sentence repeats. */
const LONGEST_QUOTE = 60;

function wordKind({ type, expected, received, input }: v.BaseIssue<unknown>): Localized {
  const kind = KINDS[type];
  const said = (typeof input === 'string' ? JSON.stringify(input) : received).slice(0, LONGEST_QUOTE);
  if (kind) return { nl: `Hier past ${kind.nl}; er staat ${said}.`, en: `This takes ${kind.en}; it says ${said}.` };
  if (type === 'regex') return { nl: `${said} kan hier niet staan.`, en: `${said} cannot stand here.` };
  const wanted = (expected ?? type).replace(/[()]/g, '');
  return { nl: `Hier past ${wanted}; er staat ${said}.`, en: `This takes ${wanted}; it says ${said}.` };
}
