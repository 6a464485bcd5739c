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
export function isPartOfName(sentence: Sentence, trigger: Span): boolean {
  const before = /(\S+)\s$/.exec(sentence.text.slice(0, trigger.start))?.[1] ?? '';
  const opensSentence = before.length === trigger.start - 1;
  return !opensSentence && /^[A-Z]/.test(before) && /^[A-Z]/.test(sentence.text.slice(trigger.start));
}
