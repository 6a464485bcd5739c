import type { Sentence } from './sentence.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Connectives that open a reason, Dutch and English. */
const REASONS = set('want omdat zodat aangezien namelijk immers vanwege wegens daarom because');

const OPENERS = set('zo dan');
const BENEFITS = set('kan kun kunnen kunt blijft blijven weet weten hoef hoeft heb heeft hebben is zijn gaat');

/** Does the sentence give the reason of the one before it: with a connective, or as what it is good for (*Zo kan iedereen ...*)? */
export function givesReasonOfLast(sentence: Sentence): boolean {
  const [first, second] = sentence.tokens;
  return givesReason(sentence) || (OPENERS.has(first?.lower ?? '') && BENEFITS.has(second?.lower ?? ''));
}

/**
 * Does the sentence say why? *want anders ...* is a threat and no reason (guide, section 3, settled question 6).
 */
export function givesReason({ tokens }: Sentence): boolean {
  return tokens.some((token, index) => REASONS.has(token.lower) && tokens[index + 1]?.lower !== 'anders');
}
