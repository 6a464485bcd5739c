import { readSentences } from '../language/read-sentence.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { isSign } from '../rules/is-sign.ts';
import { findMatches } from './known-sentence.ts';

/**
 * True when a rewrite would leave nothing to find that was not there before, and not the finding it answers.
 *
 * @param pair the sentence as written, and as it would read; `isPart` when only some words of it change, so that other
 *   words may still be found by the same rule, once less.
 * @param rule id of the rule that found it.
 */
export function staysQuiet(
  pair: { readonly before: string; readonly after: string; readonly isPart: boolean },
  rule: string,
  rules: CompiledRules,
): boolean {
  const left = rulesIn(pair.after, rules).filter((id) => !isSign(id));
  // Most rewrites leave nothing, so that what stood there need not be read again.
  if (left.length === 0) return true;
  const before = rulesIn(pair.before, rules);
  const count = (ids: readonly string[], id: string) => ids.filter((other) => other === id).length;
  return left.every((id) =>
    id === rule ? pair.isPart && count(left, id) < count(before, id) : before.indexOf(id) >= 0,
  );
}

/** Ids of the rules, signs included, that match in a text that is body from start to end. */
export function rulesIn(text: string, rules: CompiledRules): readonly string[] {
  const found: string[] = [];
  for (const sentence of readSentences(text)) {
    for (const match of findMatches(sentence, rules)) found.push(match.rule.id);
  }
  return found;
}
