import * as v from 'valibot';
import { RULE_FILE } from './rule-file-schema.ts';

/** Limits of one set (our choice): with 500 rules a file they leave room for ten thousand. */
const MOST_FILES = 100;
const MOST_CHANGES = 1000;

const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const ruleId = v.pipe(v.string(), v.maxLength(120), v.regex(/^[a-z][a-z0-9.-]*\/[a-z][a-z0-9.-]*$/));

/** A team set: who made it, its own rules, and what it does with the rules it builds on. */
export const TEAM_SET = v.strictObject({
  format: v.literal(1),
  id: v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)),
  name: text(80),
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
  authors: v.optional(v.pipe(v.array(text(80)), v.maxLength(50)), []),
  licence: v.optional(text(80)),
  /** Rules by category, each as a rule file of the product itself. */
  rules: v.optional(v.pipe(v.array(RULE_FILE), v.maxLength(MOST_FILES)), []),
  /** Rules of lower layers that rest. */
  off: v.optional(v.pipe(v.array(ruleId), v.maxLength(MOST_CHANGES)), []),
  /** Rules of lower layers that weigh differently. */
  levels: v.optional(
    v.pipe(v.record(ruleId, v.picklist(['soft', 'ordinary', 'strong'])), v.maxEntries(MOST_CHANGES)),
    {},
  ),
});
