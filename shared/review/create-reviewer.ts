import { packBook } from '../rules/pack-rules.ts';
import type { Rule } from '../rules/rule.ts';
import { createReviewerWith } from './create-reviewer-with.ts';
import type { MessageGates } from './find-missing.ts';
import { makeRewrites } from './make-rewrites.ts';
import type { Reviewer } from './review.ts';

/**
 * Makes a reviewer for a fixed set of rules. Make one and keep it: it remembers the last text, so that a keystroke costs
 * one sentence.
 *
 * @param rules decoded rules of any languages.
 * @param gates what a message as a whole is asked; without them nothing is missing.
 * @throws Error when a rule holds a pattern that cannot be read; decoded rules never do.
 */
export function createReviewer(rules: readonly Rule[], gates?: MessageGates): Reviewer {
  return createReviewerWith(rules, makeRewrites, { gates, pack: packBook });
}
