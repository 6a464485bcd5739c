import type { Rewrite } from '../rules/rewrite.ts';
import type { DeskItem } from './desk-item.ts';

/** A sentence before and after a rewrite, whole, as a reader would see it. */
export interface SentencePair {
  readonly before: string;
  readonly after: string;
}

/**
 * Shows one rewrite as a whole sentence: a rewrite may replace a few words of the sentence, or reach beyond it.
 *
 * @param text the draft in which item and rewrite count
 */
export function rewrittenSentence(text: string, item: DeskItem, rewrite: Rewrite): SentencePair {
  const start = Math.min(item.finding.sentence.start, rewrite.start);
  const end = Math.max(item.finding.sentence.end, rewrite.end);
  return {
    before: text.slice(start, end),
    after: text.slice(start, rewrite.start) + rewrite.text + text.slice(rewrite.end, end),
  };
}
