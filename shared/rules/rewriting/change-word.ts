import type { Conjugation } from '../../language/dutch/conjugate.ts';
import { conjugate } from '../../language/dutch/conjugate.ts';
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
  const at = sentence.tokens.indexOf(word);
  // *Hij snapt dat dit niet kan*: what is denied is not what he can.
  if (sentence.tokens.slice(0, at).some((token) => /^(?:dat|of|als|omdat)$/.test(token.lower))) return null;
  const before = sentence.tokens[at - 1]?.lower ?? '';
  if (NO_YET.has(before) || sentence.closing === '?') return null;
  return { start: word.start, end: word.start, text: 'nog ', kind: 'yet' };
}

/** *Je bent gezakt voor Engels* → *Je hebt Engels nog niet gehaald*. */
export function turnFailure({ text }: Sentence): SentenceRewrite | null {
  const found =
    /^(Je|U|Jullie) (?:bent|zijn) (?:helaas )?gezakt voor ((?:je|het|de|uw|jullie)? ?[A-Za-zé-]+)([.!]*)$/.exec(text);
  if (!found) return null;
  const [, who = '', what = '', mark = ''] = found;
  const has = who === 'Jullie' ? 'hebben' : 'hebt';
  return {
    start: 0,
    end: text.length,
    text: `${who} ${has} ${what} nog niet gehaald${mark.replace(/!+/, '.')}`,
    kind: 'yet',
  };
}

/** *zo snel mogelijk* → *vóór {dag} {tijd}*: a visible slot of the rule in the place of what is vague. */
export function askWhen(
  sentence: Sentence,
  trigger: Span,
  slots: Readonly<Record<string, string>>,
): SentenceRewrite | null {
  const words = sentence.text.slice(trigger.start, trigger.end);
  const slot = slots[words.toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '')];
  if (slot === undefined) return null;
  const opens = trigger.start === 0 && words.charAt(0) !== words.charAt(0).toLowerCase();
  const shown = slot.replace(/[a-zé]/, (letter) => (opens ? letter.toUpperCase() : letter));
  // The dot of *z.s.m.* may close the sentence too.
  const isLast = /\.$/.test(words) && trigger.end === sentence.text.length;
  return { start: trigger.start, end: trigger.end, text: isLast ? `${shown}.` : shown, kind: 'when' };
}

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

/** The words a team itself puts in the place of what was found, with the capital that stood there. */
export function useOwnWords(sentence: Sentence, trigger: Span, instead: readonly string[]): SentenceRewrite[] {
  const words = sentence.text.slice(trigger.start, trigger.end);
  if (isPartOfName(sentence, trigger)) return [];
  const { start, end } = trigger;
  const first = words.charAt(0);
  const isCapital = first !== first.toLowerCase() && (start === 0 || words !== words.toUpperCase());
  return instead.map((own) => ({
    start,
    end,
    text: isCapital ? own.charAt(0).toUpperCase() + own.slice(1) : own,
    kind: 'own',
  }));
}

/** *Bureau BPV*: a name keeps its words. */
function isPartOfName(sentence: Sentence, trigger: Span): boolean {
  const before = /(\S+)\s$/.exec(sentence.text.slice(0, trigger.start))?.[1] ?? '';
  const opensSentence = before.length === trigger.start - 1;
  return !opensSentence && /^[A-Z]/.test(before) && /^[A-Z]/.test(sentence.text.slice(trigger.start));
}
