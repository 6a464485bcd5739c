import { isKnownVerb, verbOfSubordinate, verbsOfStem } from '../../language/dutch/known-verbs.ts';
import type { Token } from '../../language/token.ts';
import { wordAt } from '../../language/word-at.ts';
import { READERS } from './dutch-words.ts';
import { isNounHere, looksInfinitive, NOUNS_TOO, opensTail } from './word-tests.ts';

/** *: een pen, een schrift en je pasje*: what is listed, with no clause in it. */
const LIST =
  /^: (?!.*(?:[:;?]|\b(?:ik|we|wij|er|want|maar|als|dan|anders|zodat|omdat|dat|moet|moeten|is|hebt|heb|kunt|kun|mag|krijgt)\b)).+(?:,| en ).+$/i;

/** The first mark that is no comma of an enumeration. */
export function endOfClause(tokens: readonly Token[], from: number): number {
  let at = from;
  let comma = -1;
  while (
    at < tokens.length &&
    (tokens[at]?.kind !== 'punctuation' || isQuote(tokens[at]) || tokens[at]?.lower === ',') &&
    !opensMainClause(tokens, at)
  ) {
    if (tokens[at]?.lower === ',' && comma < 0) comma = at;
    at++;
  }
  if (comma < 0 || listsVerbs(tokens, comma, at)) return at;
  const holdsVerb = tokens.slice(from, comma).some((_, index) => isVerbHere(tokens, from + index));
  const next = wordAt(tokens, comma + 1);
  const isSubject = /^(?:je|u|jullie)$/.test(next) && FINITE.has(wordAt(tokens, comma + 2));
  return holdsVerb || opensTail(tokens, comma + 1) || isSubject || /^(?:ik|we|wij|dan|want|anders)$/.test(next)
    ? comma
    : at;
}

function isVerbHere(tokens: readonly Token[], at: number): boolean {
  return isKnownVerb(wordAt(tokens, at)) && !isNounHere(tokens, at, false);
}

/** *schrijven, printen en inleveren*: behind the comma more infinitives follow, and nothing that is finite. */
function listsVerbs(tokens: readonly Token[], comma: number, end: number): boolean {
  const rest = tokens.slice(comma + 1, end);
  const link = rest.findIndex((token) => /^(?:en|of)$/.test(token.lower));
  const hasSubject = rest.some((token, at) => READERS.has(token.lower) && isFinite(wordAt(rest, at + 1)));
  if (link < 1 || hasSubject || rest.some((token) => OPENERS.has(token.lower))) return false;
  const isVerb = (at: number) => isVerbHere(tokens, at) || (NOUNS_TOO.has(wordAt(tokens, at)) && at === comma + 1);
  return isVerb(end - 1) && tokens.slice(comma + 1, comma + 1 + link).some((_, at) => isVerb(comma + 1 + at));
}

/** *en daarna kun je gaan*, *en je krijgt een toets*: a main clause of its own. */
export function opensMainClause(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:en|maar)$/.test(wordAt(tokens, at))) return false;
  const [first = '', second = '', third = ''] = [1, 2, 3].map((step) => wordAt(tokens, at + step));
  if (/^(?:dan|daarna|vervolgens|zo)$/.test(first)) return isFinite(second) || /^(?:we|wij|jullie)$/.test(third);
  // *en je **pas** bij je hebben* is no clause: *je* has a form on -t.
  const isVerb = /^(?:je|jij|u)$/.test(first) ? isSecondPerson(second) : isFinite(second);
  return /^(?:ik|we|wij|je|jij|u|jullie|er|dat|dit)$/.test(first) && isVerb && !isKnownVerb(third || second);
}

/** A form of the present that stands behind *je*, *u* or *ik*. */
function isFinite(word: string): boolean {
  return FINITE.has(word) || (verbsOfStem(word).length > 0 && !isKnownVerb(word)) || verbOfSubordinate(word) !== null;
}

function isSecondPerson(word: string): boolean {
  return FINITE.has(word) || verbOfSubordinate(word) !== null;
}

const FINITE = new Set(
  'moet moeten kun kunt kan kunnen hebt heb heeft hebben bent ben zijn is wilt wil mag mogen zult zal krijgt hoeft gaat doet'.split(
    ' ',
  ),
);

/** Quotation marks, brackets and the signs of an amount leave the clause around them as it is. */
function isQuote(token: Token | undefined): boolean {
  return token !== undefined && /^["'“”‘’„()€%]$/.test(token.lower);
}

/** A conjunction right behind an infinitive opens a clause of its own, whose verbs are not ours. */
export function startOfTail(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const before = wordAt(tokens, at - 1);
    if (at > from + 1 && tokens[at]?.lower === 'die' && /^(?:je|u|jullie|we|ik)$/.test(wordAt(tokens, at + 1)))
      return at;
    if (!looksInfinitive(before) || isNounHere(tokens, at - 1, false)) continue;
    if (isOpener(tokens, at) && (isKnownVerb(before) || tokens[at]?.lower !== 'die')) return at;
  }
  return to;
}

const OPENERS = new Set(
  'als wanneer zodra voordat nadat omdat zodat totdat indien dat om tenzij zoals terwijl die wat waar wie hoe waarom hoeveel welke welk waarin waarmee waarover'.split(
    ' ',
  ),
);

const ASKING = new Set(
  'controleren kijken nakijken bekijken vragen navragen nagaan bepalen zien laten weten aangeven'.split(' '),
);

function isOpener(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (word === 'of') return ASKING.has(wordAt(tokens, at - 1));
  if (word === 'voor') return /^(?:je|u|jullie)$/.test(wordAt(tokens, at + 1)) && tokens.length - at <= 5;
  return OPENERS.has(word);
}

/** A second main clause, a threat or a coordinated verb behind the infinitive is not for a machine. */
export function isSafeTail(tail: string): boolean {
  if (LIST.test(tail)) return true;
  if (/\b(?:moet|moeten|dient|dienen|zo niet|gewoon|hoor)\b/i.test(tail) || /[:;]/.test(tail)) return false;
  if (/\banders\b/i.test(tail))
    return /^,\sanders\s(?:kan ik|kunnen we|lukt|mis je|weet ik|weten we)\s[^,]+$/.test(tail);
  if (/^\s(?:en|maar)\s(?:dan|daarna|vervolgens|zo|ik|we|wij|je|u|jullie|er|dat|dit)\s[^,]+$/.test(tail)) return true;
  if (
    /^\s*(?:en|of|maar|dus)(?:\s|$)/.test(tail) &&
    !/^\s+of\s+(?:je|u|jullie|er|het|de|alles|hij|zij|ze|we|ik|iemand|dit|dat)\s/.test(tail)
  )
    return false;
  if (/[,]/.test(tail))
    return /^(?:[^,]*,\s(?:dan|zodat|omdat|want|als|ook als|ook al|tenzij|voordat|of|met|zonder)\s[^,]+|,\s(?:[A-Z][a-zé]+|jongens|mensen|meiden|dames|jonge man))$/.test(
      tail,
    );
  return !/\s(?:en|maar|dus)\s(?:je|u|jullie|ik|we|wij|dan|daarna|ga|kom|neem|doe|zorg)\b/.test(tail);
}
