import { findAddress } from '../language/dutch/find-address.ts';
import type { Finding } from '../rules/finding.ts';
import { MOST_REWRITES } from '../rules/rewrite.ts';
import type { Rewrite } from '../rules/rewrite.ts';
import type { Rule } from '../rules/rule.ts';
import type { Situation } from '../situation/situation.ts';
import { useOwnWords } from '../rules/rewriting/change-word.ts';
import { rewriteDutch } from '../rules/rewriting/rewrite-dutch.ts';
import { rewriteEnglish } from '../rules/rewriting/rewrite-english.ts';
import { tokenize } from '../language/tokenize.ts';
import { splitSentences } from '../language/split-sentences.ts';

/** The rewrites of one finding, as edits of the draft. Empty when the finding no longer fits the text. */
export function makeRewrites(
  text: string,
  finding: Finding,
  {
    rewrites: kinds,
    swaps,
    instead = [],
    readerName,
    address,
  }: Pick<Rule, 'rewrites' | 'swaps' | 'instead'> & Pick<Situation, 'readerName' | 'address'>,
): readonly Rewrite[] {
  const { start, end } = finding.sentence;
  const span = splitSentences(text.slice(start, end), { start: 0, end: end - start })[0];
  if (kinds.length + instead.length === 0 || !span || span.end !== end - start) return [];
  const sentence = { ...span, text: text.slice(start, end), tokens: tokenize(text.slice(start, end)) };
  const trigger = { start: finding.start - start, end: finding.end - start };
  const extra = { ...(swaps ? { swaps } : {}), ...(readerName === undefined ? {} : { readerName }) };
  const made =
    finding.language === 'nl'
      ? rewriteDutch(sentence, {
          trigger,
          category: finding.category,
          kinds,
          address: findAddress(text, address),
          ...extra,
        })
      : rewriteEnglish(sentence, trigger, {
          category: finding.category,
          kinds,
          ...extra,
        });
  return useOwnWords(sentence, trigger, instead)
    .concat(made)
    .slice(0, MOST_REWRITES)
    .map((rewrite) => ({ ...rewrite, start: rewrite.start + start, end: rewrite.end + start }));
}
