import type { Conjugation } from '../../language/dutch/conjugate.ts';
import { isKnownVerb, verbNamed } from '../../language/dutch/known-verbs.ts';
import { splitParticle } from '../../language/dutch/split-particle.ts';
import type { Token } from '../../language/token.ts';
import { wordAt } from '../../language/word-at.ts';
import type { DutchPlan } from './dutch-plan.ts';
import { PREPOSITIONS } from './dutch-words.ts';
import { NOUNS_TOO } from './word-tests.ts';

/** A command whose verb is not chosen yet. */
interface OpenCommand {
  /** The imperative. */
  readonly at: number;
  readonly candidates: readonly Conjugation[];
  /** Where a clause behind it begins, or its end. */
  readonly clause: number;
}

/** Particles that are as often a word of their own at the end of an order: *werk hard*, *blijf thuis*. */
const WORDS_TOO = new Set(
  'goed hard vast lang thuis binnen buiten boven weer stil snel voort kort laag hoog'.split(' '),
);

/** The verb whose particle stands at the end, or before its tail; otherwise the plain one. */
export function chooseVerb(tokens: readonly Token[], command: OpenCommand): Conjugation | null {
  for (const verb of command.candidates) {
    if (verb.particle === '') continue;
    const found = lastIndex(tokens, verb.particle, command.at + 1, command.clause);
    const before = wordAt(tokens, found - 1);
    // *Ga naar **binnen***, *Kom er even **bij***: no particles.
    if (found < 0 || /^(?:naar|van|tot)$/.test(before) || isPronominal(tokens, command, found)) continue;
    if (isAround(tokens, command, verb, found)) continue;
    if (found === command.clause - 1 || PREPOSITIONS.has(wordAt(tokens, found + 1))) return verb;
  }
  const plain = command.candidates.find((verb) => verb.particle === '');
  const last = wordAt(tokens, command.clause - 1);
  if (!plain || command.clause - 1 === command.at || WORDS_TOO.has(last)) return plain ?? null;
  // *wat tijd **door met** je groep*: a particle of a verb that is not known.
  const isStray = (at: number) => STRAY.test(`${wordAt(tokens, at)} ${wordAt(tokens, at + 1)}`);
  for (let at = command.at + 1; at < command.clause - 1; at++) if (isStray(at)) return null;
  if (isPronominal(tokens, command, command.clause - 1)) return plain;
  if (isAround(tokens, command, plain, command.clause - 1)) return plain;
  const joined = last + plain.infinitive;
  return splitParticle(joined).particle === last && isKnownVerb(joined) ? verbNamed(joined) : plain;
}

const STAYS = /^(?:kijk|ga|kom|blijf|zit|sta|denk)$/;

const STRAY =
  /^(?:door|in|op|af|uit|aan|mee|na|toe|weg|terug) (?:met|van|in|op|aan|bij|voor|naar|via|tot|over|door|uit|tijdens)$/;

/** *naar me **toe***, *achter een stageplek **aan***, *van het podium **af***: the second half of a preposition. */
function isAround(tokens: readonly Token[], { at: from }: OpenCommand, verb: Conjugation, at: number): boolean {
  const first = AROUND[wordAt(tokens, at)];
  if (first === undefined || /blijven$/.test(verb.infinitive)) return false;
  return tokens.some(({ lower }, word) => word > from && word < at - 1 && lower === first);
}

const AROUND: Readonly<Record<string, string>> = { toe: 'naar', aan: 'achter', af: 'van', heen: 'om' };

/** *er een foto **bij***, *er je naam **op***: the preposition belongs to *er*, not to the verb. */
function isPronominal(tokens: readonly Token[], command: OpenCommand, at: number): boolean {
  const there = tokens.findIndex((token, word) => word > command.at && word < at && token.lower === 'er');
  // *Kijk eens **hier in***, but *Lever het hier in*.
  const isHere = /^(?:hier|daar)$/.test(wordAt(tokens, at - 1)) && STAYS.test(wordAt(tokens, command.at));
  if (isHere && tokens[at]?.lower !== 'heen') return true;
  if (there < 0 || !/^(?:aan|bij|in|mee|op|onder|uit|voor|tegen|van|tussen)$/.test(wordAt(tokens, at))) return false;
  return !tokens.slice(there, at).some((token) => PREPOSITIONS.has(token.lower) || token.lower === 'mee');
}

/** *Laat morgen **zien***, *Ga nu **slapen***: the second verb stands behind the first in the infinitive. */
export function splitCluster(verb: Conjugation, middle: string): DutchPlan['parts'] | null {
  const found = /^(?:(.*) )?(\S+)$/.exec(middle);
  const last = found?.[2] ?? '';
  const isSecond =
    verb.infinitive === 'laten'
      ? /^(?:zien|weten|horen)$/.test(last) || (isKnownVerb(last) && !NOUNS_TOO.has(last))
      : /^(?:gaan|komen|blijven|leren)$/.test(verb.infinitive) && isKnownVerb(last) && !NOUNS_TOO.has(last);
  if (verb.infinitive === 'laten' && !isSecond) return null;
  return [{ link: '', middle: isSecond ? (found?.[1] ?? '') : middle, verb, cluster: isSecond ? last : '' }];
}

/** The last place of a word between two places; -1 when it is not there. */
export function lastIndex(tokens: readonly Token[], word: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (tokens[at]?.lower === word) return at;
  return -1;
}
