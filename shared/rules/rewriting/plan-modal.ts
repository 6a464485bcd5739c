import { conjugate } from '../../language/dutch/conjugate.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../language/span.ts';
import type { Token } from '../../language/token.ts';
import type { Actor, Address, DutchPlan, NoPlan, VerbPart } from './dutch-plan.ts';
import {
  DETERMINERS,
  FUTURES,
  GROUPS,
  MODALS,
  NEGATIONS,
  NO_NOUN,
  PERSONS,
  PREPOSITIONS,
  READERS,
  TE_MODALS,
  WEAK_PRONOUNS,
} from './dutch-words.ts';
import { isState } from './act-tests.ts';
import { isKnownVerb } from '../../language/dutch/known-verbs.ts';
import { wordAt } from '../../language/word-at.ts';
import { isParticiple } from './word-tests.ts';
import { readContent, slice } from './read-content.ts';
import type { Content } from './read-content.ts';
import { readOpening } from './read-opening.ts';

/** Takes a clause with a modal apart, or says why it will not. What is not fully understood gets no plan. */
export function planModal(sentence: Sentence, trigger: Span, modals: ReadonlySet<string> = MODALS): DutchPlan | NoPlan {
  const { tokens } = sentence;
  const found = tokens.findIndex(
    (token) => token.start >= trigger.start && token.end <= trigger.end && modals.has(token.lower),
  );
  if (found < 0) return 'no-modal';
  const future = tokens.findIndex((token) => FUTURES.has(token.lower));
  const modal = tokens[found]?.lower === 'moeten' && future >= 0 && future < found ? future : found;
  const refused = refuseSentence(sentence, modal);
  if (refused) return refused;
  const subject = subjectOf(tokens, modal);
  if (subject < 0) return 'no-reader';
  const inverted = subject > modal;
  const isGroup = tokens[subject - 1]?.lower === 'alle' && !inverted;
  const opening = readOpening(sentence, Math.min(modal, subject) - (isGroup ? 1 : 0), inverted);
  if (typeof opening === 'string') return opening;
  const from = Math.max(modal, subject) + 1;
  // *Zonder afmelding moet je de les inhalen*: a condition, no manner.
  if (modals === MODALS && /^zonder /.test(opening.front)) return 'front';
  if (inverted && opening.front !== '' && isSomebodyElse(tokens, { front: opening.front, from })) return 'no-reader';
  const word = wordAt(tokens, modal);
  const omit = FUTURES.has(word) ? tokens.findIndex((token, at) => at >= from && token.lower === 'moeten') : undefined;
  if (omit === -1) return 'no-modal';
  const concedes = opening.lead.kind === 'concession';
  const place = { from, te: TE_MODALS.has(word), concedes, ...(omit === undefined ? {} : { omit }) };
  const read = readContent(sentence, place);
  const content = read === 'no-infinitive' && omit === undefined && !place.te ? readGoing(sentence, from) : read;
  if (typeof content === 'string') return content;
  if (inverted && isOwned(tokens, from) && content.parts.some(saysHowItIs)) return 'no-reader';
  const { lead, coordinator, front, tailFront } = opening;
  if (tailFront !== '' && content.tail !== '') return 'tail';
  const tail = tailFront === '' ? content.tail : tailFront;
  return { ...content, lead, coordinator, front, tail, reader: actorOf(tokens[subject]?.lower) };
}

function actorOf(word: string | undefined): Actor {
  if (word === 'iedereen') return word;
  if (word === 'studenten' || word === 'leerlingen' || word === 'deelnemers') return `alle ${word}`;
  return addressOf(word);
}

const EXPECTED =
  /^Ik verwacht (je|u|jullie) ((?:(?:maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|vandaag|om|in|op|bij) ?)[^,;:()]*)$/;

const IS_EXPECTED = /^(Je|U|Jullie) (?:wordt|worden) ((?:[^,;:()]+ )?)verwacht ((?:om|op|in|bij) [^,;:()]*)$/;

/** *Ik verwacht je maandag om 9.00 uur op mijn kamer*: being somewhere. */
export function planPresence(sentence: Sentence): DutchPlan | NoPlan {
  const text = sentence.text.replace(/[.!]+$/, '');
  const passive = IS_EXPECTED.exec(text);
  const found = passive
    ? ['', passive[1]?.toLowerCase(), `${passive[2] ?? ''}${passive[3] ?? ''}`]
    : EXPECTED.exec(text);
  if (!found || sentence.tokens.some((token) => /^(?:te|dat|om te|en)$/.test(token.lower))) return 'no-modal';
  const middle = found[2] ?? '';
  const part = { link: '', middle, verb: conjugate('zijn'), cluster: '' };
  const reader = addressOf(found[1]);
  // *Je wordt vrijdag om 11.00 uur verwacht*: where is known, so *er*.
  const isSomewhere = /(?:^| )(?:in|bij|naar|op (?!\d|maandag|dinsdag|woensdag|donderdag|vrijdag|tijd))/.test(middle);
  return {
    reader,
    lead: { text: '', kind: 'none' },
    coordinator: '',
    weak: isSomewhere ? '' : 'er',
    front: '',
    parts: [part],
    tail: '',
    negated: false,
  };
}

/** Marks, quotations that others opened, and a second duty: not for a machine. */
export function refuseSentence(sentence: Sentence, modal: number): NoPlan | null {
  const { tokens } = sentence;
  if (sentence.opensQuoted || sentence.endsQuoted || sentence.closing === '?') return 'marks';
  const text = tokens
    .filter((token) => token.kind === 'link')
    .reduce((rest, token) => rest.replace(sentence.text.slice(token.start, token.end), ''), sentence.text);
  if (/[;\n[\]{}–—/*]/.test(text)) return 'marks';
  if ((text.match(/["“”]/g) ?? []).length % 2 === 1) return 'marks';
  if ((text.match(/\(/g) ?? []).length !== (text.match(/\)/g) ?? []).length) return 'marks';
  if (
    tokens.some(
      (token, index) =>
        index !== modal && /^(?:moet|moeten|dient|dienen)$/.test(token.lower) && !isOmitted(tokens, index, modal),
    )
  ) {
    return 'second-clause';
  }
  return null;
}

function isOmitted(tokens: readonly Token[], index: number, modal: number): boolean {
  return tokens[index]?.lower === 'moeten' && FUTURES.has(wordAt(tokens, modal));
}

function subjectOf(tokens: readonly Token[], modal: number): number {
  const isSubject = (at: number) => READERS.has(wordAt(tokens, at)) || GROUPS.has(wordAt(tokens, at));
  // Behind *jullie moeten* comes the owner of something: *jullie moeten je werkplek opruimen*.
  if (isSubject(modal - 1)) return modal - 1;
  const [word = '', next = '', owned = ''] = [0, 1, 2].map((step) => wordAt(tokens, modal + step));
  // *Morgen moeten je ouders*, *Vrijdag moet je begeleider tekenen*: somebody else acts.
  if (next === 'je' && /^(?:moeten|dienen|horen|behoren|zouden|zullen)$/.test(word)) return -1;
  if (/^(?:je|jullie)$/.test(next) && PERSONS.test(owned)) return -1;
  return isSubject(modal + 1) ? modal + 1 : -1;
}

/** *Je begeleider moet je uren aftekenen*, *Het formulier moet je mentor invullen*: what stands in front, or behind *je*, acts. */
function isSomebodyElse(
  tokens: readonly Token[],
  { front, from }: { readonly front: string; readonly from: number },
): boolean {
  const [first = ''] = front.split(' ');
  const isPhrase = DETERMINERS.has(first) || first === 'je' || first === 'uw';
  if (!isPhrase) return false;
  const isAdverb = /(?:eel|ig|lijk|isch|baar|loos|zaam|weer)$/.test(wordAt(tokens, from));
  return PERSONS.test(front) || (isOwned(tokens, from) && !isAdverb && !isKnownVerb(wordAt(tokens, from)));
}

/** True when *je* or *jullie* before this word may be its owner: *Vrijdag moet je **contract** getekend zijn*. */
function isOwned(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  const subject = wordAt(tokens, at - 1);
  if ((subject !== 'je' && subject !== 'jullie') || tokens[at]?.kind !== 'word' || isParticiple(word)) return false;
  const opensPhrase = [WEAK_PRONOUNS, NO_NOUN, PREPOSITIONS, DETERMINERS].some((set) => set.has(word));
  return !opensPhrase && !/^(?:je|u|alles|iets|aanwezig|terug|er|erbij)$/.test(word);
}

function saysHowItIs(part: VerbPart): boolean {
  return isState(part) || part.verb.infinitive === 'zijn' || part.verb.infinitive === 'worden';
}

/** The address of a pronoun: *jij* is *je*. */
export function addressOf(word: string | undefined): Address {
  return word === 'u' || word === 'jullie' ? word : 'je';
}

/** *Je moet naar school*: Dutch leaves *gaan* out behind a modal, a question does not. */
function readGoing(sentence: Sentence, from: number): Content | NoPlan {
  const { tokens } = sentence;
  let to = from;
  while (to < tokens.length && tokens[to]?.kind !== 'punctuation') to++;
  const words = tokens.slice(from, to);
  const direction = words.findIndex((token) => token.lower === 'naar');
  if (direction < 0 || direction > 5 || words.length - direction > 4 || to < tokens.length - 1) return 'no-infinitive';
  if (words.some((token) => /(?:en|en te|die|dat)$/.test(token.lower) && token.lower !== 'geen'))
    return 'no-infinitive';
  const negated = words.some((token) => NEGATIONS.has(token.lower));
  const part = { link: '', middle: slice(sentence, from, to), verb: conjugate('gaan'), cluster: '' };
  return { weak: '', parts: [part], tail: '', negated };
}
