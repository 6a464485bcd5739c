import type { GuessedLanguage } from '../language/language.ts';
import type { Span } from '../language/span.ts';
import type { Finding } from '../rules/finding.ts';
import type { Rewrite } from '../rules/rewrite.ts';
import type { Rule } from '../rules/rule.ts';
import type { Situation } from '../situation/situation.ts';

/** A positive element that is there, with where it stands. */
export interface PresentElement extends Span {
  /** `pos.name`, `pos.choice`, ... */
  readonly id: string;
}

/** What a review says about one draft. Offsets count in the draft. */
export interface Review {
  /** The language of most of the own words. */
  readonly language: GuessedLanguage;
  /** In order of the text; they never overlap. */
  readonly findings: readonly Finding[];
  readonly elements: { readonly present: readonly PresentElement[]; readonly missing: readonly string[] };
  readonly checks: readonly string[];
}

/** Reviews drafts against one set of rules. Unchanged sentences are remembered. */
export interface Reviewer {
  /** Never throws, whatever the text. */
  review(text: string, situation: Situation): Review;
  /** The rewrites of one finding of the last review of `text`: made when asked for, at most three, most natural first. */
  rewrites(text: string, finding: Finding, situation?: Pick<Situation, 'readerName' | 'address'>): readonly Rewrite[];
}

/** Makes the rewrites of one finding, as edits of the draft; none when the finding no longer fits the text. */
export type Rewriter = (
  text: string,
  finding: Finding,
  about: Pick<Rule, 'rewrites' | 'swaps' | 'instead'> & Pick<Situation, 'readerName' | 'address'>,
) => readonly Rewrite[];
