import { holdsClauseTest } from '../language/clause-tests.ts';
import { findQuotations } from '../language/find-quotations.ts';
import { splitSentences } from '../language/split-sentences.ts';
import { tokenize } from '../language/tokenize.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { isSign } from '../rules/is-sign.ts';
import { matchSentence } from '../rules/match-sentence.ts';

/**
 * True when a rewrite would leave nothing to find that was not there before, and not the finding it answers.
 *
 * @param pair the sentence as written, and as it would read.
 * @param rule id of the rule that found it.
 */
export function staysQuiet(
  pair: { readonly before: string; readonly after: string },
  rule: string,
  rules: CompiledRules,
): boolean {
  const before = rulesIn(pair.before, rules);
  return rulesIn(pair.after, rules).every((id) => isSign(id) || (id !== rule && before.indexOf(id) >= 0));
}

/** Ids of the rules, signs included, that match in a text that is body from start to end. */
export function rulesIn(text: string, rules: CompiledRules): readonly string[] {
  const found: string[] = [];
  for (const span of splitSentences(text, { start: 0, end: text.length })) {
    const words = text.slice(span.start, span.end);
    const { closing, opensQuoted, endsQuoted } = span;
    const sentence = { text: words, tokens: tokenize(words), closing, opensQuoted, endsQuoted };
    const quoted = findQuotations(sentence);
    const matches = matchSentence(sentence, rules, {
      mayMatch: (token) => quoted === null || quoted[token] !== true,
      holds: (about, test, token) => holdsClauseTest(rules.language, about, test, token),
    });
    for (const match of matches) found.push(match.rule.id);
  }
  return found;
}
