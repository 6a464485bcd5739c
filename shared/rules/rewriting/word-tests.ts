import { isKnownVerb, verbOfParticiple } from '../../language/dutch/known-verbs.ts';
import type { Token } from '../../language/token.ts';
import { wordAt } from '../../language/word-at.ts';
import { DETERMINERS, PREPOSITIONS, TAIL_OPENERS } from './dutch-words.ts';

/** Words on -en that are hardly ever infinitives where a clause ends. */
const NO_VERBS = new Set(
  (
    'een geen tegen binnen buiten boven samen morgen gisteren open eigen even heden onzen mensen ouders rechten ' +
    'moeten willen zullen mogen hebben worden lessen ogen handen schoenen kleren aantekeningen opdrachten ' +
    'gegevens deelnemers studenten beiden allen velen anderen eisen zaken dingen spullen uren dagen weken maanden'
  ).split(' '),
);
/** Verbs of the list that are nouns just as often. */
export const NOUNS_TOO: ReadonlySet<string> = new Set(
  'boeken delen plannen vragen toetsen eten drinken posten linken antwoorden weten kosten stukken'.split(' '),
);
const NOT_ADJECTIVES = new Set(
  'je ze me we die de ene graag beide elke sommige alle toe mee hoe twee drie deze'.split(' '),
);

/** True when the word has the form of an infinitive. */
export function looksInfinitive(word: string): boolean {
  if (!word.endsWith('n')) return false;
  if (word === 'hebben' || word === 'worden') return true;
  return /(?:[^aeiou]en|[aeiou]{2}[^aeiou]?en|ën|gaan|staan|slaan|doen|zien|zijn)$/.test(word) && !NO_VERBS.has(word);
}

const HOURS = /^(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|uur)$/;

/** *de lessen*, *met lijnen*, *nieuwe boeken*: a noun. Behind *je* it is one too, unless nothing else can be the verb. */
export function isNounHere(tokens: readonly Token[], at: number, afterJe: boolean): boolean {
  const word = wordAt(tokens, at);
  const before = wordAt(tokens, at - 1);
  if (before === 'te') return false;
  if (before === 'het' && afterJe && at === tokens.length - 2) return false;
  if (before === 'niet') return false;
  const far = wordAt(tokens, at - 2);
  // *helpen bij het opruimen*
  if (before === 'het' && PREPOSITIONS.has(far) && at > 2) return true;
  // *naar buiten gaan*, *om half negen komen*
  const isPlain = isKnownVerb(word) && !NOUNS_TOO.has(word);
  if (isPlain && /^(?:binnen|buiten|boven|beneden)$/.test(before)) return false;
  if (isPlain && HOURS.test(before) && /^(?:om|half|rond|tegen|voor|na|over)$/.test(far)) return false;
  if (before === 'je') return !afterJe && !(isKnownVerb(word) && !NOUNS_TOO.has(word));
  if (tokens[at - 1]?.kind === 'number') return word !== 'zijn' && (!isKnownVerb(word) || NOUNS_TOO.has(word));
  if (DETERMINERS.has(before))
    return (
      !/^(?:dit|dat|deze|het|haar|die|veel|meer|weinig|jullie|alle)$/.test(before) ||
      !isKnownVerb(word) ||
      NOUNS_TOO.has(word)
    );
  if (PREPOSITIONS.has(before))
    return !(
      isKnownVerb(word) &&
      /^(?:op|aan|over|mee|van|door|voor|tegen|binnen|na|bij|in|uit|naar|achter|om)$/.test(before) &&
      hasPronominal(tokens, at)
    );
  if (isKnownVerb(word) && !NOUNS_TOO.has(word)) return false;
  return /[^aeiou]e$/.test(before) && !NOT_ADJECTIVES.has(before);
}

/** *er ... op reageren*, *overal aanmerkingen op maken*: the preposition belongs to a word before it. */
function hasPronominal(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at - 1).some((token) => /^(?:er|hier|daar|overal|ergens)$/.test(token.lower));
}

/** True when a phrase or clause may start here behind the last verb. */
export function opensTail(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return PREPOSITIONS.has(word) || TAIL_OPENERS.has(word);
}

/** *ingeleverd*, *gecontroleerd*; a participle that is an infinitive too, like *vergeten*, is none here. */
export function isParticiple(word: string): boolean {
  if (isKnownVerb(word)) return false;
  return verbOfParticiple(word) !== null || /^(?:[a-z]{2,6})?ge[a-zë]{3,}(?:d|t)$/.test(word);
}
