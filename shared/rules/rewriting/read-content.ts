import { conjugate } from '../../language/dutch/conjugate.ts';
import type { Conjugation } from '../../language/dutch/conjugate.ts';
import { isKnownVerb } from '../../language/dutch/known-verbs.ts';
import { splitParticle } from '../../language/dutch/split-particle.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { Token } from '../../language/token.ts';
import type { DutchPlan, NoPlan, VerbPart } from './dutch-plan.ts';
import { isNounHere, looksInfinitive, NOUNS_TOO, opensTail } from './word-tests.ts';
import { CLUSTER_OPENERS, NEGATIONS, NO_NOUN, PREPOSITIONS, REPROACHES, WEAK_PRONOUNS } from './dutch-words.ts';

export type Content = Pick<DutchPlan, 'weak' | 'parts' | 'tail' | 'negated'>;

/** Where the content stands, and how its verb is governed. */
export interface ContentPlace {
  readonly from: number;
  /** True when the verb that governs it takes *te*. */
  readonly te: boolean;
  /** A modal inside that goes: *zou ... **moeten** vragen*. */
  readonly omit?: number;
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
  if (before.some((token) => REPROACHES.has(token.lower))) return 'reproach';
  if (before.length > LONGEST_MIDDLE) return 'long';
  let weakEnd = place.from;
  while (weakEnd < verb.start && isWeak(tokens, weakEnd, verb.start)) weakEnd++;
  const parts = readParts(sentence, weakEnd, verb);
  if (typeof parts === 'string') return parts;
  const negated = tokens.slice(place.from, verb.last).some((token) => NEGATIONS.has(token.lower));
  return { weak: slice(sentence, place.from, weakEnd), parts, tail, negated };
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
  const word = tokens[at]?.lower ?? '';
  if (!looksInfinitive(word) || isNounHere(tokens, at, scan.afterJe)) return false;
  if (at + 1 >= scan.limit) return true;
  if (tokens[at - 1]?.lower === 'te') return opensTail(tokens, at + 1);
  if (!isKnownVerb(word) || (NOUNS_TOO.has(word) && tokens[at - 1]?.lower !== 'niet')) return false;
  return (
    opensTail(tokens, at + 1) ||
    (TE_GOVERNORS.has(word) && tokens.slice(at + 1, scan.limit).some((token) => token.lower === 'te'))
  );
}

function takeVerb(tokens: readonly Token[], last: number, place: ContentPlace): FoundVerb | null {
  let first = last;
  while (first > place.from && CLUSTER_OPENERS.has(tokens[first - 1]?.lower ?? '')) first--;
  let start = first;
  let word = tokens[first]?.lower ?? '';
  const hasTe = tokens[first - 1]?.lower === 'te';
  if (hasTe !== place.te) return null;
  if (hasTe) {
    start = first - 1;
    const particle = tokens[first - 2]?.lower ?? '';
    const isOwnWord = tokens.slice(place.from, first - 2).some((token) => /^(?:er|hier|daar)$/.test(token.lower));
    if (isOwnWord && /^(?:voor|mee|op|over|door|aan|in|tegen|bij|van|uit)$/.test(particle)) return null;
    const isAdverb = ADVERBS.has(particle) && !isKnownVerb(particle + word);
    if (particle !== '' && !isAdverb && splitParticle(particle + word).particle === particle) {
      word = particle + word;
      start = first - 2;
    }
  }
  if (place.omit !== undefined && place.omit === start - 1) start = place.omit;
  else if (place.omit !== undefined) return null;
  if (start < place.from) return null;
  try {
    return { start, first, last, verb: conjugate(word) };
  } catch {
    return null;
  }
}

/** The first mark that is no comma of an enumeration. */
function endOfClause(tokens: readonly Token[], from: number): number {
  let at = from;
  let comma = -1;
  while (
    at < tokens.length &&
    (tokens[at]?.kind !== 'punctuation' || isQuote(tokens[at]) || tokens[at]?.lower === ',')
  ) {
    if (tokens[at]?.lower === ',' && comma < 0) comma = at;
    at++;
  }
  if (comma < 0) return at;
  const holdsVerb = tokens
    .slice(from, comma)
    .some((token, index) => isKnownVerb(token.lower) && !isNounHere(tokens, from + index, false));
  const next = tokens[comma + 1]?.lower ?? '';
  const isSubject = /^(?:je|u|jullie)$/.test(next) && FINITE.has(tokens[comma + 2]?.lower ?? '');
  return holdsVerb || opensTail(tokens, comma + 1) || isSubject || /^(?:ik|we|wij|dan|want|anders)$/.test(next)
    ? comma
    : at;
}

const FINITE = new Set(
  'moet moeten kunt kan kunnen hebt heeft hebben bent zijn wilt mag mogen zult krijgt hoeft gaat doet'.split(' '),
);

function isQuote(token: Token | undefined): boolean {
  return token !== undefined && /^["'“”‘’„]$/.test(token.lower);
}

/** A conjunction right behind an infinitive opens a clause of its own, whose verbs are not ours. */
function startOfTail(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const before = tokens[at - 1]?.lower ?? '';
    if (at > from + 1 && tokens[at]?.lower === 'die' && /^(?:je|u|jullie|we|ik)$/.test(tokens[at + 1]?.lower ?? ''))
      return at;
    if (!looksInfinitive(before) || isNounHere(tokens, at - 1, false)) continue;
    if (isOpener(tokens, at) && (isKnownVerb(before) || tokens[at]?.lower !== 'die')) return at;
  }
  return to;
}

/** Particles that are as often a word of their own: *vooraf te lezen*, *samen te eten*. */
const ADVERBS = new Set(
  'vooraf samen verder goed vast hard stil open vrij thuis binnen buiten boven weer voorbij los kort lang veilig'.split(
    ' ',
  ),
);
/** Verbs behind which *te* and a verb may follow without *om*: *proberen op tijd te komen*. */
const TE_GOVERNORS = new Set('proberen leren beginnen zien zijn'.split(' '));

const OPENERS = new Set(
  'als wanneer zodra voordat nadat omdat zodat totdat indien dat om tenzij zoals terwijl die wat waar wie hoe waarom'.split(
    ' ',
  ),
);
const ASKING = new Set(
  'controleren kijken nakijken bekijken vragen navragen nagaan bepalen zien laten weten aangeven'.split(' '),
);

function isOpener(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (word === 'of') return ASKING.has(tokens[at - 1]?.lower ?? '');
  if (word === 'voor') return /^(?:je|u|jullie)$/.test(tokens[at + 1]?.lower ?? '') && tokens.length - at <= 5;
  return OPENERS.has(word);
}

function lastWordEnd(sentence: Sentence): number {
  for (let at = sentence.tokens.length - 1; at >= 0; at--) {
    const token = sentence.tokens[at];
    if (token && (token.kind !== 'punctuation' || !/^[.!?…]+$/.test(token.lower))) return token.end;
  }
  return sentence.text.length;
}

/** A second main clause, a threat or a coordinated verb behind the infinitive is not for a machine. */
function isSafeTail(tail: string): boolean {
  if (/\b(?:moet|moeten|dient|dienen|anders|zo niet|gewoon|hoor)\b/i.test(tail) || /[:;]/.test(tail)) return false;
  if (/^\s*(?:en|of|maar|dus)(?:\s|$)/.test(tail) && !/^\s+of\s+(?:je|u|jullie|er|het|de|alles)\s/.test(tail))
    return false;
  if (/[,]/.test(tail))
    return /^(?:[^,]*,\s(?:dan|zodat|omdat|want|als|tenzij|voordat|of)\s[^,]+|,\s(?:[A-Z][a-zé]+|jongens|mensen|meiden|dames|jonge man))$/.test(
      tail,
    );
  return !/\s(?:en|maar|dus)\s(?:je|u|jullie|ik|we|wij|dan|daarna|ga|kom|neem|doe|zorg)\b/.test(tail);
}

function readParts(sentence: Sentence, from: number, found: FoundVerb): readonly VerbPart[] | NoPlan {
  const { tokens } = sentence;
  const cluster = found.last > found.first ? textOf(sentence, found.first + 1, found.last + 1) : '';
  const last = (start: number, link: string): VerbPart => ({
    link,
    middle: slice(sentence, start, found.start),
    verb: found.verb,
    cluster,
  });
  const inner: number[] = [];
  for (let at = from; at < found.start; at++) {
    const word = tokens[at]?.lower ?? '';
    if (!isKnownVerb(word) || isNounHere(tokens, at, false)) continue;
    const isJoined = /^(?:en|of)$/.test(tokens[at + 1]?.lower ?? '');
    if (word === 'zijn' && tokens[at + 2]?.lower !== 'haar' && isJoined) return 'conjunction';
    if (NOUNS_TOO.has(word) && isJoined) return 'conjunction';
    if (word !== 'zijn' && !NOUNS_TOO.has(word)) inner.push(at);
  }
  if (inner.length === 0) return [last(from, '')];
  const [at = 0] = inner;
  const linkAt = findLink(tokens, at, found.start);
  if (inner.length > 1 || linkAt < 0 || tokens[at - 1]?.lower === 'te') return 'conjunction';
  const first = { link: '', middle: slice(sentence, from, at), verb: conjugate(tokens[at]?.lower ?? ''), cluster: '' };
  return [first, last(linkAt + 1, slice(sentence, at + 1, linkAt + 1))];
}

/** The *en* or *of* behind the first verb, or behind the phrase that follows it: *overleggen met je mentor **en** ...* */
function findLink(tokens: readonly Token[], verb: number, until: number): number {
  const joins = (at: number) => /^(?:en|of)$/.test(tokens[at]?.lower ?? '');
  if (joins(verb + 1)) return verb + 1;
  if (!PREPOSITIONS.has(tokens[verb + 1]?.lower ?? '')) return -1;
  let at = until - 1;
  while (at > verb && !joins(at)) at--;
  return at > verb + 1 ? at : -1;
}

function isWeak(tokens: readonly Token[], at: number, end: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (WEAK_PRONOUNS.has(word)) return true;
  if (!/^(?:het|je|dit|dat|deze)$/.test(word)) return false;
  return at + 1 >= end || NO_NOUN.has(tokens[at + 1]?.lower ?? '');
}

function textOf(sentence: Sentence, from: number, to: number): string {
  return sentence.text.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end);
}

/** The text of a row of tokens, to exclusive; empty when there are none. */
export function slice(sentence: Sentence, from: number, to: number): string {
  return from >= to ? '' : textOf(sentence, from, to);
}
