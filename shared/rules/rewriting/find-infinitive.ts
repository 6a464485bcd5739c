import type { Token } from '../../language/token.ts';
import { CLUSTER_OPENERS, DETERMINERS, PREPOSITIONS, TAIL_OPENERS } from './dutch-words.ts';

/** Words on -en that are hardly ever infinitives where a clause ends. */
const NO_VERBS = new Set(
  ('een geen ' + 'tegen binnen buiten boven samen morgen gisteren open eigen even heden onzen mensen ouders').split(
    ' ',
  ),
);

/** True when the word has the form of an infinitive. */
export function looksInfinitive(word: string): boolean {
  return /(?:[^aeiou]en|[aeiou]{2}[^aeiou]?en|ën|gaan|staan|slaan|doen|zien|zijn)$/.test(word) && !NO_VERBS.has(word);
}

/**
 * Finds the infinitive that a modal governs: the last word of its clause, or the last one before a tail
 * (*inleveren via Blackboard*, *bellen als je ziek bent*).
 *
 * @param from first token behind modal and subject.
 * @param to token that ends the clause, exclusive.
 * @returns indices of the first and last verb of the cluster, or null when it is not certain.
 */
export function findInfinitive(
  tokens: readonly Token[],
  from: number,
  to: number,
): { first: number; last: number } | null {
  const limit = startOfTail(tokens, from, to);
  const certain = scan(tokens, from, limit, false);
  const last = certain >= 0 ? certain : scan(tokens, from, limit, true);
  if (last < 0) return null;
  let first = last;
  while (first > from && CLUSTER_OPENERS.has(tokens[first - 1]?.lower ?? '')) first--;
  return { first, last };
}

/** A conjunction or *om* right behind an infinitive opens a clause of its own, whose verbs are not ours. */
function startOfTail(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (TAIL_OPENERS.has(tokens[at]?.lower ?? '') && looksInfinitive(tokens[at - 1]?.lower ?? '')) return at;
  }
  return to;
}

/** From the right: the first word that looks like an infinitive, is no noun here, and is followed by nothing or a tail. */
function scan(tokens: readonly Token[], from: number, to: number, afterJe: boolean): number {
  for (let at = to - 1; at >= from; at--) {
    const word = tokens[at]?.lower ?? '';
    if (!looksInfinitive(word) || !endsVerbs(tokens, at, to) || isNounHere(tokens, at, afterJe)) continue;
    return at;
  }
  return -1;
}

function endsVerbs(tokens: readonly Token[], at: number, to: number): boolean {
  if (at + 1 >= to) return true;
  const next = tokens[at + 1]?.lower ?? '';
  return PREPOSITIONS.has(next) || TAIL_OPENERS.has(next);
}

/** *de lessen*, *met lijnen*, *nieuwe boeken*: a noun. Behind *je* it is one too, unless nothing else can be the verb. */
function isNounHere(tokens: readonly Token[], at: number, afterJe: boolean): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (before === 'je') return !afterJe;
  if (tokens[at - 1]?.kind === 'number') return true;
  if (before === 'te') return false;
  if (DETERMINERS.has(before)) return before !== 'dit' && before !== 'dat';
  if (PREPOSITIONS.has(before)) return !isParticleUse(tokens, at);
  return /[^aeiou]e$/.test(before) && !NOT_ADJECTIVES.has(before);
}

/** *aan te melden* is caught by *te*; *op komen* is written as one word, so a preposition before means a noun. */
function isParticleUse(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'te';
}

const NOT_ADJECTIVES = new Set('je ze me we die de ene graag beide elke sommige alle toe mee hoe twee drie'.split(' '));
