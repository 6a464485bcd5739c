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
const rewriteKind = v.picklist(['ask', 'propose', 'does-it-work', 'together', 'inform', 'yet', 'easier']);

const yields = v.picklist(['to-a-step', 'to-others', 'to-short', 'to-help', 'to-a-reason']);
const spanSize = v.picklist(['trigger', 'clause', 'sentence']);
/** Words that several patterns of a file share; a pattern names them as `<name>`. */
const wordLists = v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/)), v.pipe(list(200, 40), v.minLength(1)));

const rule = v.strictObject({
  name,
  match: v.pipe(list(MOST_PATTERNS, LONGEST_PATTERN), v.minLength(1)),
  unless: v.optional(list(MOST_PATTERNS, LONGEST_PATTERN), []),
  rewrites: v.optional(v.pipe(v.array(rewriteKind), v.maxLength(3)), []),
  /** A difficult word or phrase and its everyday one. */
  swaps: v.optional(v.record(text(40), text(60))),
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
  const expected = issue.expected ?? issue.type;
  return {
    nl: `Hier past ${expected}; er staat ${issue.received}.`,
    en: `This takes ${expected}; it says ${issue.received}.`,
  };
}
