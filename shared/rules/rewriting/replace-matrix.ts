import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../language/span.ts';
import type { RewriteKind } from '../rewrite.ts';
import type { SentenceRewrite } from './sentence-rewrite.ts';

const MATRIX = /^(?:het is de bedoeling|ik wil|ik verwacht van (?:je|jou|u|jullie)) dat (?=(?:je|jij|u|jullie)\s)/i;

/**
 * *Het is de bedoeling dat je alles afmaakt* → *Ik stel voor dat je alles afmaakt*: both take the same clause,
 * so what follows *dat* stays as it is. Null when the sentence is built otherwise.
 */
export function replaceMatrix(
  sentence: Sentence,
  trigger: Span,
  kinds: readonly RewriteKind[],
): SentenceRewrite | null {
  const found = MATRIX.exec(sentence.text);
  if (!found || trigger.start !== 0 || kinds.indexOf('propose') < 0 || sentence.closing === '?') return null;
  const text = `Ik stel voor dat ${sentence.text.slice(found[0].length)}`;
  return { start: 0, end: sentence.text.length, text, kind: 'propose' };
}
