import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../language/span.ts';
import type { SentenceRewrite } from './sentence-rewrite.ts';

/** Words before *niet* that make *nog niet* a reproach or nonsense. */
const NO_YET = new Set('nog helemaal gewoon echt weer alweer eens zelfs toch of'.split(' '));

/** *Je hebt de toets niet gehaald* → *Je hebt de toets nog niet gehaald*; only where one word is denied. */
export function addYet(sentence: Sentence, trigger: Span): SentenceRewrite | null {
  const denied = sentence.tokens.filter(
    (token) => token.start >= trigger.start && token.end <= trigger.end && /^(?:niet|onvoldoende)$/.test(token.lower),
  );
  const [word] = denied;
  if (!word || denied.length > 1) return null;
  const before = sentence.tokens[sentence.tokens.indexOf(word) - 1]?.lower ?? '';
  if (NO_YET.has(before) || sentence.closing === '?') return null;
  return { start: word.start, end: word.start, text: 'nog ', kind: 'yet' };
}

/** *conform de regels* → *volgens de regels*: the everyday word of the rule, with the capital that stood there. */
export function useEasierWord(
  sentence: Sentence,
  trigger: Span,
  swaps: Readonly<Record<string, string>>,
): SentenceRewrite | null {
  const words = sentence.text.slice(trigger.start, trigger.end);
  const easier = swaps[words.toLowerCase().replace(/\s+/g, ' ')];
  if (easier === undefined || isPartOfName(sentence, trigger)) return null;
  const first = words.charAt(0);
  const isCapital = first !== first.toLowerCase() && words !== words.toUpperCase();
  const opens = trigger.start === 0 || isCapital;
  const text = opens && first !== first.toLowerCase() ? easier.charAt(0).toUpperCase() + easier.slice(1) : easier;
  return { start: trigger.start, end: trigger.end, text, kind: 'easier' };
}

/** *Bureau BPV*: a name keeps its words. */
function isPartOfName(sentence: Sentence, trigger: Span): boolean {
  const before = /(\S+)\s$/.exec(sentence.text.slice(0, trigger.start))?.[1] ?? '';
  const opensSentence = before.length === trigger.start - 1;
  return !opensSentence && /^[A-Z]/.test(before) && /^[A-Z]/.test(sentence.text.slice(trigger.start));
}
