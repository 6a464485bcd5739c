import type { Sentence } from './sentence.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Connectives that open a reason, Dutch and English. */
const REASONS = set('want omdat zodat aangezien namelijk immers vanwege wegens daarom because');

/**
 * Does the sentence say why? *want anders ...* is a threat and no reason (guide, section 3, settled question 6).
 */
export function givesReason({ tokens }: Sentence): boolean {
  return tokens.some((token, index) => REASONS.has(token.lower) && tokens[index + 1]?.lower !== 'anders');
}
