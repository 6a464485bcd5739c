import type { Finding } from '../rules/finding.ts';
import type { Review } from '../review/review.ts';

/** One finding as the interface knows it. */
export interface DeskItem {
  /** Unique in one draft: the key, and which of the equal ones it is. */
  readonly id: string;
  /** The same finding in the same sentence, wherever that sentence stands: what *Laat zo* remembers. */
  readonly key: string;
  readonly finding: Finding;
  /** The whole sentence, as it stands in the draft. */
  readonly sentence: string;
}

/** Identity across reviews: the rule, the place in the sentence, and the sentence itself. */
function keyOf(finding: Finding, sentence: string): string {
  return [finding.rule, finding.start - finding.sentence.start, sentence].join('\n');
}

/**
 * Turns the findings of one review into items, in order of the text.
 *
 * @param text the draft that was reviewed; the offsets count in it
 * @returns items with unique ids; equal sentences share a key and differ in id
 */
export function toItems(text: string, findings: Review['findings']): readonly DeskItem[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const sentence = text.slice(finding.sentence.start, finding.sentence.end);
    const key = keyOf(finding, sentence);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return { id: `${key}\n${nth}`, key, finding, sentence };
  });
}
