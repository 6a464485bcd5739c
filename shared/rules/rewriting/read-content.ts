import type { Conjugation } from '../../language/dutch/conjugate.ts';
import { isKnownVerb, verbNamed } from '../../language/dutch/known-verbs.ts';
import { splitParticle } from '../../language/dutch/split-particle.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { Token } from '../../language/token.ts';
import { wordAt } from '../../language/word-at.ts';
import type { DutchPlan, NoPlan, VerbPart } from './dutch-plan.ts';
import { endOfClause, isSafeTail, startOfTail } from './clause-end.ts';
import { isNounHere, isParticiple, looksInfinitive, NOUNS_TOO, opensTail } from './word-tests.ts';
import {
  CLUSTER_OPENERS,
  DETERMINERS,
  NEGATIONS,
  NO_NOUN,
  PERSONS,
  PREPOSITIONS,
  REPROACHES,
  WEAK_PRONOUNS,
} from './dutch-words.ts';

export type Content = Pick<DutchPlan, 'weak' | 'parts' | 'tail' | 'negated'>;

/** Where the content stands, and how its verb is governed. */
export interface ContentPlace {
  readonly from: number;
  /** True when the verb that governs it takes *te*. */
  readonly te: boolean;
  /** A modal inside that goes: *zou ... **moeten** vragen*. */
  readonly omit?: number;
  /** True behind a concession, where *toch* is no reproach: *Ook al is het saai, ... toch*. */
  readonly concedes?: boolean;
}

/** The longest stretch before a verb that still reads well in a question (our choice). */
const LONGEST_MIDDLE = 14;

/** Reads what stands behind subject and modal: pronouns, the middle, one or two infinitives, and what follows them. */
export function readContent(sentence: Sentence, place: ContentPlace): Content | NoPlan {
  const { tokens } = sentence;
  const verb = findVerb(tokens, place);
  if (verb === null) return 'no-infinitive';
  const tail = sentence.text.slice(tokens[verb.last]?.end, lastWordEnd(sentence)).replace(/^ (?:hoor|hè)$/, '');
  if (!isSafeTail(tail)) return 'tail';
  const before = tokens.slice(place.from, verb.start);
  const isFair = (word: string, next: string | undefined) =>
    (place.concedes === true && word === 'toch') || (word === 'maar' && next === 'ook');
  if (before.some(({ lower }, at) => REPROACHES.has(lower) && !isFair(lower, before[at + 1]?.lower))) return 'reproach';
  if (before[0]?.lower === 'van' && /^(?:mij|me|ons)$/.test(wordAt(before, 1))) return 'reproach';
  if (before.length > LONGEST_MIDDLE) return 'long';
  let weakEnd = place.from;
  while (weakEnd < verb.start && isWeak(tokens, weakEnd, verb.start)) weakEnd++;
  const parts = readParts(sentence, weakEnd, { ...verb, te: place.te });
  if (typeof parts === 'string') return parts;
  const negated = isDenied(tokens.slice(place.from, verb.last));
  return { weak: slice(sentence, place.from, weakEnd), parts, tail, negated };
}

/** True for *niet* and *geen*; *niet alleen je logboek maar ook je reflectie* denies nothing. */
function isDenied(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, at) =>
      NEGATIONS.has(lower) &&
      !(lower === 'niet' && tokens[at + 1]?.lower === 'alleen' && tokens.some((token) => token.lower === 'maar')),
  );
}

interface FoundVerb {
  /** First token that belongs to the verb: its particle, *te*, or a modal that goes. */
  readonly start: number;
  readonly first: number;
  readonly last: number;
  readonly verb: Conjugation;
}

function findVerb(tokens: readonly Token[], place: ContentPlace): FoundVerb | null {
  const to = endOfClause(tokens, place.from);
  const limit = startOfTail(tokens, place.from, to);
  for (const afterJe of [false, true]) {
    for (let at = limit - 1; at >= place.from; at--) {
      if (!couldBeVerb(tokens, at, { limit, afterJe })) continue;
      const found = takeVerb(tokens, at, place);
      if (found) return found;
    }
  }
  return null;
}

function couldBeVerb(tokens: readonly Token[], at: number, scan: { limit: number; afterJe: boolean }): boolean {
  const word = wordAt(tokens, at);
  if (!looksInfinitive(word) || isNounHere(tokens, at, scan.afterJe) || isParticiple(word)) return false;
  if (at + 1 >= scan.limit) return true;
  if (endsPerfect(tokens, at, scan.limit)) return true;
  const before = wordAt(tokens, at - 1);
  if (before === 'te') return opensTail(tokens, at + 1);
  if (before === 'moeten' && opensTail(tokens, at + 1)) return true;
  if (!isKnownVerb(word) || (NOUNS_TOO.has(word) && before !== 'niet' && !(scan.afterJe && !DETERMINERS.has(before)))) {
    return false;
  }
  return (
    opensTail(tokens, at + 1) ||
    (TE_GOVERNORS.has(word) && tokens.slice(at + 1, scan.limit).some((token) => token.lower === 'te'))
  );
}

/** *hebben ingevuld*, *zijn aangemeld*: the participle closes the cluster. */
function endsPerfect(tokens: readonly Token[], at: number, limit: number): boolean {
  if (!/^(?:hebben|zijn)$/.test(wordAt(tokens, at)) || !isParticiple(wordAt(tokens, at + 1))) return false;
  return (
    at + 2 >= Math.min(limit, tokens.length) || opensTail(tokens, at + 2) || tokens[at + 2]?.kind === 'punctuation'
  );
}

function takeVerb(tokens: readonly Token[], at: number, place: ContentPlace): FoundVerb | null {
  let last = at;
  let first = last;
  while (first > place.from && CLUSTER_OPENERS.has(wordAt(tokens, first - 1))) first--;
  let start = first;
  let word = wordAt(tokens, first);
  const hasTe = tokens[first - 1]?.lower === 'te';
  if (hasTe !== place.te) return null;
  if (hasTe) {
    start = first - 1;
    const particle = first - 2 < place.from ? '' : wordAt(tokens, first - 2);
    const isOwnWord = tokens.slice(place.from, first - 2).some((token) => /^(?:er|hier|daar)$/.test(token.lower));
    // *er rekening **mee** te houden*, *hier **op** te reageren*: the preposition stays with *er*.
    const isAdverb =
      (ADVERBS.has(particle) && !isKnownVerb(particle + word)) ||
      (isOwnWord && /^(?:voor|mee|op|over|door|aan|in|tegen|bij|van|uit)$/.test(particle));
    if (particle !== '' && !isAdverb && splitParticle(particle + word).particle === particle) {
      word = particle + word;
      start = first - 2;
    }
  }
  if (place.omit !== undefined && place.omit === start - 1) start = place.omit;
  else if (place.omit !== undefined) return null;
  if (start < place.from) return null;
  if (endsPerfect(tokens, last, Infinity)) last += 1;
  try {
    return { start, first, last, verb: verbNamed(word) };
  } catch {
    return null;
  }
}

/** Particles that are as often a word of their own: *vooraf te lezen*, *samen te eten*. */
const ADVERBS = new Set(
  'vooraf samen verder goed vast hard stil open vrij thuis binnen buiten boven weer voorbij los kort lang veilig'.split(
    ' ',
  ),
);
/** Verbs behind which *te* and a verb may follow without *om*: *proberen op tijd te komen*. */
const TE_GOVERNORS = new Set('vergeten proberen leren beginnen zien zijn'.split(' '));

function lastWordEnd(sentence: Sentence): number {
  for (let at = sentence.tokens.length - 1; at >= 0; at--) {
    const token = sentence.tokens[at];
    if (token && (token.kind !== 'punctuation' || !/^[.!?…]+$/.test(token.lower))) return token.end;
  }
  return sentence.text.length;
}

function readParts(
  sentence: Sentence,
  from: number,
  place: FoundVerb & { readonly te: boolean },
): readonly VerbPart[] | NoPlan {
  const { tokens } = sentence;
  const inner = innerVerbs(tokens, from, place);
  if (typeof inner === 'string') return inner;
  const parts: VerbPart[] = [];
  let start = from;
  let link = '';
  inner.forEach((verb, index) => {
    const until = inner[index + 1]?.start ?? place.start;
    const linkAt = findLink(tokens, verb.last, until);
    if (linkAt >= 0) {
      parts.push({ link, middle: slice(sentence, start, verb.start), verb: verb.verb, cluster: '' });
      link = slice(sentence, verb.last + 1, linkAt + 1);
      start = linkAt + 1;
    }
  });
  if (parts.length < inner.length) return 'conjunction';
  const cluster = place.last > place.first ? textOf(sentence, place.first + 1, place.last + 1) : '';
  return parts.concat({ link, middle: slice(sentence, start, place.start), verb: place.verb, cluster });
}

/** The verbs that stand under the same modal before the last one, or why they cannot be told. */
function innerVerbs(
  tokens: readonly Token[],
  from: number,
  place: FoundVerb & { readonly te: boolean },
): readonly FoundVerb[] | NoPlan {
  const inner: FoundVerb[] = [];
  for (let at = from; at < place.start; at++) {
    const word = wordAt(tokens, at);
    if (place.te && tokens[at - 1]?.lower === 'te') {
      const found = takeVerb(tokens, at, { from, te: true });
      if (!found) return 'conjunction';
      inner.push(found);
      continue;
    }
    const isJoined = /^(?:en|of|,)$/.test(wordAt(tokens, at + 1));
    if (!isKnownVerb(word) || isNounHere(tokens, at, false)) continue;
    const isBeing = word === 'zijn' && tokens[at + 2]?.lower !== 'haar' && tokens[at + 1]?.lower === 'en';
    const isNoun = NOUNS_TOO.has(word) && !(isJoined && /^(?:en|of|,)$/.test(wordAt(tokens, place.start - 1)));
    const before = wordAt(tokens, at - 1);
    const isAsked = word === 'vragen' && isJoined && (ASKED.has(before) || PERSONS.test(before));
    if (isNoun && isJoined && !isAsked && !/^(?:niet|te|samen|goed|beter)$/.test(before)) return 'conjunction';
    if ((word === 'zijn' && !isBeing) || (isNoun && !isAsked)) continue;
    if (place.te || tokens[at - 1]?.lower === 'te') return 'conjunction';
    inner.push({ start: at, first: at, last: at, verb: verbNamed(word) });
  }
  return inner;
}

/** What one asks for without an article: *toestemming vragen en ...* */
const ASKED = new Set('toestemming hulp advies feedback uitleg informatie verlof raad uitstel'.split(' '));

/** The *en*, *of* or comma behind a verb, or behind the phrase that follows it: *overleggen met je mentor **en** ...* */
function findLink(tokens: readonly Token[], verb: number, until: number): number {
  const joins = (at: number) => /^(?:en|of|,)$/.test(wordAt(tokens, at));
  if (joins(verb + 1)) return verb + 1;
  const next = wordAt(tokens, verb + 1);
  if (!PREPOSITIONS.has(next) && next !== 'als') return -1;
  let at = until - 1;
  while (at > verb && !joins(at)) at--;
  return at > verb + 1 ? at : -1;
}

function isWeak(tokens: readonly Token[], at: number, end: number): boolean {
  const word = wordAt(tokens, at);
  if (WEAK_PRONOUNS.has(word)) return true;
  if (!/^(?:het|je|dit|dat|deze|die)$/.test(word)) return false;
  const next = wordAt(tokens, at + 1);
  return (
    at + 1 >= end || NO_NOUN.has(next) || (word !== 'je' && WEAK_PRONOUNS.has(next) && !/^(?:haar|ons)$/.test(next))
  );
}

function textOf(sentence: Sentence, from: number, to: number): string {
  return sentence.text.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end);
}

/** The text of a row of tokens, to exclusive; empty when there are none. */
export function slice(sentence: Sentence, from: number, to: number): string {
  return from >= to ? '' : textOf(sentence, from, to);
}
