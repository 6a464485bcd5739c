import type { Conjugation } from '../../language/dutch/conjugate.ts';
import { conjugate } from '../../language/dutch/conjugate.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../language/span.ts';
import { isPartOfName } from './change-word.ts';
import type { SentenceRewrite } from './sentence-rewrite.ts';

/** *conform de regels* → *volgens de regels*: the everyday word of the rule, in the form and with the capital that stood there. */
export function useEasierWord(
  sentence: Sentence,
  trigger: Span,
  swaps: Readonly<Record<string, string>>,
): SentenceRewrite | null {
  const words = sentence.text.slice(trigger.start, trigger.end);
  if (isPartOfName(sentence, trigger)) return null;
  const found = wholeSwap(sentence, trigger, swaps) ?? verbSwap(sentence, trigger, swaps);
  if (!found) return null;
  const first = sentence.text.charAt(found.start);
  // *BPV* is written so everywhere; it opens nothing.
  const isCapital = first !== first.toLowerCase() && !/^[A-Z]{2}/.test(words);
  const opens = found.start === 0 || isCapital;
  const text =
    opens && first !== first.toLowerCase() ? found.text.charAt(0).toUpperCase() + found.text.slice(1) : found.text;
  return { start: found.start, end: trigger.end, text, kind: 'easier' };
}

interface Swap {
  readonly start: number;
  readonly text: string;
}

/** The words as the rule lists them; *de desbetreffende les* → *die les*, *BPV-uren* → *stage-uren*. */
function wholeSwap(sentence: Sentence, trigger: Span, swaps: Readonly<Record<string, string>>): Swap | null {
  const words = sentence.text.slice(trigger.start, trigger.end).toLowerCase().replace(/\s+/g, ' ');
  const before = sentence.tokens.filter((token) => token.end <= trigger.start).pop();
  if (/^(?:des)?betreffende$/.test(words)) {
    if (before?.lower !== 'de' && before?.lower !== 'het') return null;
    return { start: before.start, text: before.lower === 'de' ? 'die' : 'dat' };
  }
  const easier = swaps[words];
  if (easier !== undefined && !isListedVerb(words)) return { start: trigger.start, text: easier };
  const [first = '', ...rest] = words.split('-');
  const head = rest.join('-');
  const front = head === '' ? undefined : swaps[first];
  if (front === undefined) return null;
  // Two vowels that would be read as one keep their hyphen: *stage-uren*, *stageopdracht*.
  const isClash = /e$/.test(front) && /^[eiu]/.test(head);
  return { start: trigger.start, text: isClash ? `${front}-${head}` : front + head };
}

function isListedVerb(words: string): boolean {
  return /^[a-zë]+eren$/.test(words) || words === 'verstrekken';
}

/** *te retourneren* → *terug te sturen*, *geconstateerd* → *gezien*: the same form of the easier verb, where one word takes its place. */
function verbSwap(sentence: Sentence, trigger: Span, swaps: Readonly<Record<string, string>>): Swap | null {
  const word = sentence.text.slice(trigger.start, trigger.end).toLowerCase();
  const hard = Object.keys(swaps).filter((key) => isListedVerb(key) && isFormOf(word, verbOf(key)))[0];
  const from = hard === undefined ? null : verbOf(hard);
  const to = hard === undefined ? null : verbOf(swaps[hard] ?? '');
  if (!from || !to) return null;
  const at = sentence.tokens.findIndex((token) => token.start === trigger.start);
  const before = sentence.tokens[at - 1];
  const isLast = sentence.tokens[at + 1] === undefined || sentence.tokens[at + 1]?.kind === 'punctuation';
  if (word === from.infinitive) {
    if (before?.lower === 'te') return { start: before.start, text: to.teInfinitive };
    return { start: trigger.start, text: to.infinitive };
  }
  if (word === from.participle) return { start: trigger.start, text: to.participle };
  // A separable verb falls apart in a main clause; joined it can only close a clause.
  if (to.particle !== '' && !isLast) return null;
  if (word === from.third) return { start: trigger.start, text: to.subordinate.third };
  return word === from.first ? { start: trigger.start, text: to.subordinate.first } : null;
}

/** The forms of a verb; null for the words of a team that are no verb. */
function verbOf(words: string): Conjugation | null {
  try {
    return conjugate(words);
  } catch {
    return null;
  }
}

function isFormOf(word: string, verb: Conjugation | null): boolean {
  if (!verb) return false;
  return [verb.infinitive, verb.participle, verb.third, verb.first].indexOf(word) >= 0;
}
