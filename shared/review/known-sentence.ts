import { holdsClauseTest } from '../language/clause-tests.ts';
import { findQuotations } from '../language/find-quotations.ts';
import { givesReason, givesReasonOfLast } from '../language/gives-reason.ts';
import { countVotes } from '../language/guess-language.ts';
import type { LanguageVotes } from '../language/guess-language.ts';
import { offersHelp } from '../language/offers-help.ts';
import { offersStep } from '../language/offers-step.ts';
import type { Sentence } from '../language/sentence.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { isSign } from '../rules/is-sign.ts';
import { matchSentence } from '../rules/match-sentence.ts';
import type { Match } from '../rules/match-sentence.ts';
import { countWords, namesGroup } from './count-words.ts';
import type { SentenceCounts } from './count-words.ts';

const NONE: readonly Match[] = [];

/** Reads the sentence (again), for what is not known of it yet. */
export type ReadAgain = () => Sentence;

/**
 * What is known of one sentence, wherever it stands. Its tokens are let go once its matches are known, and read again in
 * the rare case that they are asked for: clearing away tokens that live on is what a long text costs most time.
 */
export class KnownSentence {
  readonly votes: LanguageVotes;
  readonly counts: SentenceCounts;
  #read: Sentence | undefined;
  #rules: CompiledRules | undefined;
  #matches: readonly Match[] = NONE;
  #givesReason: boolean | undefined;
  #offersStep: boolean | undefined;
  #namesGroup: boolean | undefined;

  constructor(sentence: Sentence) {
    this.#read = sentence;
    this.votes = countVotes(sentence.tokens);
    this.counts = countWords(sentence);
  }

  /** Matches do not depend on the situation, so that they can be remembered; the situation is looked at afterwards. */
  matches(rules: CompiledRules, readAgain: ReadAgain): readonly Match[] {
    if (this.#rules === rules) return this.#matches;
    const sentence = this.#read ?? readAgain();
    this.#rules = rules;
    this.#matches = findMatches(sentence, rules);
    if (this.#matches.some(({ rule }) => !isSign(rule.category))) this.#givesReason = givesReason(sentence);
    this.#read = undefined;
    return this.#matches;
  }

  givesReason(readAgain: ReadAgain): boolean {
    return (this.#givesReason ??= givesReason(this.#read ?? readAgain()));
  }

  /** Asked for in rare cases only: not remembered. */
  givesReasonOfLast(readAgain: ReadAgain): boolean {
    return givesReasonOfLast(this.#read ?? readAgain());
  }

  /** Asked for in rare cases only: not remembered. */
  offersHelp(readAgain: ReadAgain): boolean {
    return offersHelp(this.#read ?? readAgain());
  }

  offersStep(readAgain: ReadAgain): boolean {
    return (this.#offersStep ??= offersStep(this.#read ?? readAgain()));
  }

  namesGroup(readAgain: ReadAgain): boolean {
    return (this.#namesGroup ??= namesGroup(this.#read ?? readAgain()));
  }
}

/** Finds what the rules match in a sentence, someone else's words left out. */
export function findMatches(sentence: Sentence, rules: CompiledRules): readonly Match[] {
  const quoted = findQuotations(sentence);
  return matchSentence(sentence, rules, {
    mayMatch: (token) => quoted === null || quoted[token] !== true,
    holds: (about, test, token) => holdsClauseTest(rules.language, about, test, token),
  });
}
