import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../language/span.ts';
import type { Token } from '../../language/token.ts';
import { splitParticle } from '../../language/dutch/split-particle.ts';
import {
  CONDITIONS,
  COORDINATORS,
  FRONT_OPENERS,
  MODALS,
  NEGATIONS,
  NO_NOUN,
  READERS,
  TE_MODALS,
  WEAK_PRONOUNS,
} from './dutch-words.ts';
import { findInfinitive } from './find-infinitive.ts';
import type { NoPlan } from './sentence-rewrite.ts';

/** A clause with a modal, taken apart. Every part is text of the sentence, unchanged. */
export interface DutchPlan {
  readonly reader: 'je' | 'u' | 'jullie';
  /** A clause in front with its comma: *Als je ziek bent,* */
  readonly condition: string;
  /** *En*, *Maar* or *Dus* before the subject. */
  readonly coordinator: string;
  readonly weak: string;
  /** A front that moves behind the weak pronouns, with a small letter. */
  readonly front: string;
  readonly middle: string;
  /** The verbs: the first becomes finite, the others stay. */
  readonly verb: string;
  readonly cluster: string;
  readonly tail: string;
  readonly negated: boolean;
}

/** Takes the clause around the trigger apart, or says why it will not. What is not fully understood gets no plan. */
export function planDutch(sentence: Sentence, trigger: Span): DutchPlan | NoPlan {
  const { tokens } = sentence;
  const modal = tokens.findIndex(
    (token) => token.start >= trigger.start && token.end <= trigger.end && MODALS.has(token.lower),
  );
  if (modal < 0) return 'no-modal';
  if (sentence.opensQuoted || tokens.some((token) => isRefusedMark(token))) return 'marks';
  if (tokens.some((token, index) => index !== modal && MODALS.has(token.lower))) return 'second-clause';
  const subject = subjectOf(tokens, modal);
  if (subject < 0) return 'no-reader';
  return planAround(sentence, modal, subject);
}

function isRefusedMark(token: Token): boolean {
  return token.kind === 'punctuation' && !/^[,.!?…]+$/.test(token.lower);
}

function subjectOf(tokens: readonly Token[], modal: number): number {
  if (READERS.has(tokens[modal + 1]?.lower ?? '')) return modal + 1;
  return READERS.has(tokens[modal - 1]?.lower ?? '') ? modal - 1 : -1;
}

function planAround(sentence: Sentence, modal: number, subject: number): DutchPlan | NoPlan {
  const { tokens, text } = sentence;
  const opening = readOpening(sentence, Math.min(modal, subject), subject > modal);
  if (typeof opening === 'string') return opening;
  const from = Math.max(modal, subject) + 1;
  const to = endOfClause(tokens, from);
  const verbs = findInfinitive(tokens, from, to);
  if (!verbs) return 'no-infinitive';
  const end = lastWordEnd(sentence);
  const tail = text.slice(tokens[verbs.last]?.end, end);
  if (isUnsafeTail(tail)) return 'tail';
  if (hasSecondInfinitive(tokens, from, verbs.first)) return 'conjunction';
  const te = TE_MODALS.has(tokens[modal]?.lower ?? '');
  const core = readCore(sentence, { from, verbs, te });
  if (core === null) return 'no-infinitive';
  const reader = tokens[subject]?.lower ?? '';
  const negated = tokens.slice(from, to).some((token) => NEGATIONS.has(token.lower));
  return { ...opening, ...core, reader: reader === 'u' || reader === 'jullie' ? reader : 'je', tail, negated };
}

type Opening = Pick<DutchPlan, 'condition' | 'coordinator' | 'front'>;

/** What stands before modal and subject: nothing, *En*, a front (*Voor vrijdag*), or a clause with its comma. */
function readOpening(sentence: Sentence, until: number, inverted: boolean): Opening | NoPlan {
  const { tokens, text } = sentence;
  const none: Opening = { condition: '', coordinator: '', front: '' };
  if (until === 0) return inverted ? 'front' : none;
  const end = tokens[until - 1]?.end ?? 0;
  const first = tokens[0]?.lower ?? '';
  const comma = tokens.findIndex((token) => token.lower === ',');
  if (comma >= 0 && comma < until) {
    const wholeClause = comma === until - 1 && CONDITIONS.has(first) && inverted;
    return wholeClause ? { ...none, condition: text.slice(0, end) } : 'front';
  }
  if (!inverted) return until === 1 && COORDINATORS.has(first) ? { ...none, coordinator: text.slice(0, end) } : 'front';
  const from = COORDINATORS.has(first) && until > 1 ? 1 : 0;
  const opener = tokens[from]?.lower ?? '';
  const known = FRONT_OPENERS.has(opener) || tokens[from]?.kind === 'number';
  if (!known || until - from > 8) return 'front';
  const front = text.slice(tokens[from]?.start, end);
  const small = from === 0 ? front.charAt(0).toLowerCase() + front.slice(1) : front;
  return { ...none, coordinator: from === 1 ? text.slice(0, tokens[0]?.end) : '', front: small };
}

function endOfClause(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]?.kind !== 'punctuation') at++;
  return at;
}

function lastWordEnd(sentence: Sentence): number {
  for (let at = sentence.tokens.length - 1; at >= 0; at--) {
    const token = sentence.tokens[at];
    if (token && token.kind !== 'punctuation') return token.end;
  }
  return sentence.text.length;
}

/** A second main clause, a threat or a coordinated verb behind the infinitive: not for a machine. */
function isUnsafeTail(tail: string): boolean {
  return /^\s*(?:,|en|of|maar|dus)(?:\s|$)/.test(tail) && !/^,\s(?:dan|zodat|omdat|want)\s/.test(tail);
}

/** *pakken en ... gaan*: two verbs under one modal are left alone in this version. */
function hasSecondInfinitive(tokens: readonly Token[], from: number, until: number): boolean {
  for (let at = from; at < until - 1; at++) {
    const next = tokens[at + 1]?.lower;
    if ((next === 'en' || next === 'of') && /en$/.test(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

type Core = Pick<DutchPlan, 'weak' | 'middle' | 'verb' | 'cluster'>;

function readCore(
  sentence: Sentence,
  place: {
    readonly from: number;
    readonly verbs: { readonly first: number; readonly last: number };
    readonly te: boolean;
  },
): Core | null {
  const { tokens, text } = sentence;
  const { first, last } = place.verbs;
  const hasTe = tokens[first - 1]?.lower === 'te';
  if (hasTe !== place.te) return null;
  let end = hasTe ? first - 1 : first;
  let verb = tokens[first]?.lower ?? '';
  const particle = hasTe ? (tokens[first - 2]?.lower ?? '') : '';
  if (particle !== '' && splitParticle(particle + verb).particle === particle) {
    verb = particle + verb;
    end = first - 2;
  }
  let weakEnd = place.from;
  while (weakEnd < end && isWeak(tokens, weakEnd, end)) weakEnd++;
  const cluster = last > first ? text.slice(tokens[first + 1]?.start, tokens[last]?.end) : '';
  return { weak: slice(sentence, place.from, weakEnd), middle: slice(sentence, weakEnd, end), verb, cluster };
}

function isWeak(tokens: readonly Token[], at: number, end: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (WEAK_PRONOUNS.has(word)) return true;
  return (word === 'het' || word === 'je') && (at + 1 >= end || NO_NOUN.has(tokens[at + 1]?.lower ?? ''));
}

function slice(sentence: Sentence, from: number, to: number): string {
  return from >= to ? '' : sentence.text.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end);
}
