import { conjugate } from '../../language/dutch/conjugate.ts';
import { isKnownVerb, verbOfSubordinate } from '../../language/dutch/known-verbs.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../language/span.ts';
import type { Token } from '../../language/token.ts';
import type { Actor, Address, DutchPlan, NoPlan } from './dutch-plan.ts';
import { FUTURES, GROUPS, MODALS, NEGATIONS, PREPOSITIONS, READERS, TE_MODALS } from './dutch-words.ts';
import { readContent, slice } from './read-content.ts';
import type { Content } from './read-content.ts';
import { readOpening } from './read-opening.ts';

/** Takes a clause with a modal apart, or says why it will not. What is not fully understood gets no plan. */
export function planModal(sentence: Sentence, trigger: Span, modals: ReadonlySet<string> = MODALS): DutchPlan | NoPlan {
  const { tokens } = sentence;
  const found = tokens.findIndex(
    (token) => token.start >= trigger.start && token.end <= trigger.end && modals.has(token.lower),
  );
  if (found < 0) return planPassive(sentence, trigger);
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
  const word = tokens[modal]?.lower ?? '';
  const omit = FUTURES.has(word) ? tokens.findIndex((token, at) => at >= from && token.lower === 'moeten') : undefined;
  if (omit === -1) return 'no-modal';
  const place = { from, te: TE_MODALS.has(word), ...(omit === undefined ? {} : { omit }) };
  const read = readContent(sentence, place);
  const content = read === 'no-infinitive' && omit === undefined && !place.te ? readGoing(sentence, from) : read;
  if (typeof content === 'string') return content;
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

/** *U wordt geacht ... te*, *Je bent verplicht om ... te*: a duty without a modal. */
function planPassive(sentence: Sentence, trigger: Span): DutchPlan | NoPlan {
  const { tokens } = sentence;
  const duty = tokens.findIndex(
    (token) =>
      token.start >= trigger.start && token.end <= trigger.end && /^(?:geacht|verzocht|verplicht)$/.test(token.lower),
  );
  const subject = duty - 2;
  if (duty !== 2 || !READERS.has(tokens[subject]?.lower ?? '')) return 'no-modal';
  const refused = refuseSentence(sentence, -1);
  if (refused) return refused;
  const from = tokens[duty + 1]?.lower === 'om' ? duty + 2 : duty + 1;
  const content = readContent(sentence, { from, te: true });
  if (typeof content === 'string') return content;
  const reader = addressOf(tokens[subject]?.lower);
  return { ...content, reader, lead: { text: '', kind: 'none' }, coordinator: '', front: '' };
}

const EXPECTED =
  /^Ik verwacht (je|u|jullie) ((?:(?:maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|vandaag|om|in|op|bij) ?)[^,;:()]*)$/;

/** *Ik verwacht je maandag om 9.00 uur op mijn kamer*: being somewhere. */
export function planPresence(sentence: Sentence): DutchPlan | NoPlan {
  const found = EXPECTED.exec(sentence.text.replace(/[.!]+$/, ''));
  if (!found || sentence.tokens.some((token) => /^(?:te|dat|om te|en)$/.test(token.lower))) return 'no-modal';
  const part = { link: '', middle: found[2] ?? '', verb: conjugate('zijn'), cluster: '' };
  const reader = addressOf(found[1]);
  return {
    reader,
    lead: { text: '', kind: 'none' },
    coordinator: '',
    weak: '',
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
  const text = sentence.text;
  if (/[;\n[\]{}–—/*]/.test(text.replace(/https?:\S+/g, ''))) return 'marks';
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
  return tokens[index]?.lower === 'moeten' && FUTURES.has(tokens[modal]?.lower ?? '');
}

function subjectOf(tokens: readonly Token[], modal: number): number {
  const isSubject = (at: number) => READERS.has(tokens[at]?.lower ?? '') || GROUPS.has(tokens[at]?.lower ?? '');
  if (isSubject(modal + 1)) return modal + 1;
  return isSubject(modal - 1) ? modal - 1 : -1;
}

/** The address of a pronoun: *jij* is *je*. */
function addressOf(word: string | undefined): Address {
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

const MATRIX =
  /^(?:het is de bedoeling|ik wil|wij willen|we willen|ik vind|wij vinden|ik verwacht|we verwachten|wij verwachten|(?:ik|we|wij) verwacht(?:en)? van (?:je|jou|u|jullie)) dat (je|jij|u|jullie)\s/i;

/** *Het is de bedoeling dat je alles afmaakt* → *Ik stel voor dat je alles afmaakt*: what follows *dat* stays as it is. */
export function replaceMatrix(sentence: Sentence): string | null {
  const found = MATRIX.exec(sentence.text);
  if (!found || /\bmoet(?:en)?\b/.test(sentence.text) || refuseSentence(sentence, -1)) return null;
  const clause = sentence.text.slice(found[0].lastIndexOf(' dat ') + 5);
  return `Ik stel voor dat ${clause.replace(/!+$/, '.')}`;
}

/** *Ik wil dat je hier vandaag op reageert*: the clause behind *dat* holds the act. */
export function planMatrix(sentence: Sentence): DutchPlan | NoPlan {
  const found = MATRIX.exec(sentence.text);
  if (!found) return 'no-modal';
  const { tokens } = sentence;
  const from = tokens.findIndex((token) => token.start >= found[0].length);
  const last = tokens.length - (tokens[tokens.length - 1]?.kind === 'punctuation' ? 2 : 1);
  const refused = refuseSentence(
    sentence,
    tokens.findIndex((token) => /^moet(?:en)?$/.test(token.lower)),
  );
  if (refused) return refused;
  if (from < 0 || last <= from || tokens.slice(from, last).some((token) => token.kind === 'punctuation'))
    return 'marks';
  const reader = addressOf(found[1]?.toLowerCase());
  const isNested = tokens
    .slice(from, last)
    .some((token) => /^(?:die|dat|als|om|of|omdat|zodat|wanneer|wat|hoe|waar.*)$/.test(token.lower));
  if (isNested) return 'second-clause';
  const content = readDatClause(sentence, { from, last, reader });
  if (typeof content === 'string') return content;
  return { ...content, reader, lead: { text: '', kind: 'none' }, coordinator: '', front: '' };
}

/** Reads a clause whose finite verb stands last, with or without *moet*. */
function readDatClause(
  sentence: Sentence,
  place: { readonly from: number; readonly last: number; readonly reader: Address },
): Content | NoPlan {
  const { tokens } = sentence;
  const { from, reader } = place;
  const last = lastFinite(tokens, place);
  const negated = tokens.slice(from, last).some((token) => NEGATIONS.has(token.lower));
  const modal = [last, last - 1].find((at) => /^moet(?:en)?$/.test(tokens[at]?.lower ?? ''));
  const at = modal === last ? last - 1 : last;
  const word = tokens[at]?.lower ?? '';
  const verb = modal !== undefined || reader === 'jullie' ? known(word) : verbOfSubordinate(word);
  if (!verb || (isKnownVerb(tokens[at - 1]?.lower ?? '') && modal === undefined)) return 'no-infinitive';
  const until = modal === last - 1 ? modal : at;
  const weak =
    /^(?:me|mij|het|dit|dat|zich|er|hier|ons)$/.test(tokens[from]?.lower ?? '') && until > from ? from + 1 : from;
  if (/^(?:het|dit|dat)$/.test(tokens[from]?.lower ?? '') && until > from + 1) return 'no-infinitive';
  const part = { link: '', middle: slice(sentence, weak, until), verb, cluster: '' };
  const tail = last < place.last ? ` ${slice(sentence, last + 1, place.last + 1)}` : '';
  return { weak: slice(sentence, from, weak), parts: [part], tail, negated };
}

/** The finite verb, or the word at the end: *dat u zich vooraf **afmeldt** bij de balie*. */
function lastFinite(tokens: readonly Token[], place: { readonly from: number; readonly last: number }): number {
  for (let at = place.last; at > place.from; at--) {
    const isVerb = verbOfSubordinate(tokens[at]?.lower ?? '') !== null;
    if (isVerb && (at === place.last || PREPOSITIONS.has(tokens[at + 1]?.lower ?? ''))) return at;
  }
  return place.last;
}

function known(word: string) {
  try {
    const verb = conjugate(word);
    return verbOfSubordinate(verb.subordinate.second) ? verb : null;
  } catch {
    return null;
  }
}
