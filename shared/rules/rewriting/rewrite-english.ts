import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../language/span.ts';
import type { RewriteKind } from '../rewrite.ts';
import type { SentenceRewrite } from './sentence-rewrite.ts';

const OPENS: Partial<Record<RewriteKind, string>> = {
  ask: 'could you',
  propose: 'I suggest that you',
  'does-it-work': 'would it work for you to',
};
const DUTY =
  /^you (?:must|should|have to|need to|ought to|are (?:required|expected|supposed) to)$|^i (?:want|expect) you to$/;
/** Words that make it a ban, a second duty or a report: those are for a person. */
const REFUSED = /\b(?:not|never|no|nor|don't|otherwise|unless|you must|you should|you have to|you need to)\b/;

/** Other ways to say an English sentence that lays a duty on its reader; see `rewriteDutch`. */
export function rewriteEnglish(
  sentence: Sentence,
  trigger: Span,
  kinds: readonly RewriteKind[],
): readonly SentenceRewrite[] {
  const { text } = sentence;
  const lead = text.slice(0, trigger.start);
  const duty = text.slice(trigger.start, trigger.end).toLowerCase().replace(/\s+/g, ' ');
  const rest = text.slice(trigger.end).replace(/[.!…]+$/, '');
  if (!DUTY.test(duty) || !isPlainLead(lead) || REFUSED.test(rest.toLowerCase()) || /[:;?"“”()]/.test(text)) return [];
  const rewrites: SentenceRewrite[] = [];
  for (const kind of kinds) {
    const opening = OPENS[kind];
    if (opening === undefined) continue;
    const start = lead === '' ? opening.charAt(0).toUpperCase() + opening.slice(1) : opening;
    rewrites.push({
      start: 0,
      end: text.length,
      text: `${lead}${start}${rest}${kind === 'propose' ? '.' : '?'}`,
      kind,
    });
  }
  return rewrites;
}

/** Nothing, or a short phrase with its comma: *By Friday,* */
function isPlainLead(lead: string): boolean {
  return (
    lead === '' || (/^[^,]{2,40}, $/.test(lead) && !/\b(?:you|i|we)\b/i.test(lead)) || /^if [^,]{2,60}, $/i.test(lead)
  );
}
