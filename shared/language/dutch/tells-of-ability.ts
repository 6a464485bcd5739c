import { isToldAfterwards } from '../is-statement.ts';
import type { Sentence } from '../sentence.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const REPORTS = set(
  'zegt zei zeg denkt dacht vertelt vertelde schreef geeft noemt noemde vindt volgens hoop snap twijfel twijfelt',
);
const OPENERS = set('als wanneer indien mocht of tenzij');
/** The room that is already there: *nog niet*, or a day that does not suit. */
const ROOM = set('nog morgen vandaag gisteren maandag dinsdag woensdag donderdag vrijdag vanmiddag hier geen-tijd');
const WRITER_OR_THING = set('ik bus trein laptop computer site link app pagina bestand deadline lift server wifi');

function isAsserted(sentence: Sentence, token: number): boolean {
  const { tokens } = sentence;
  if (sentence.closing === '?' || isToldAfterwards(sentence)) return false;
  return !tokens.some(
    ({ lower }, at) =>
      at < token &&
      (REPORTS.has(lower) || (OPENERS.has(lower) && (at === 0 || tokens[at - 1]?.kind === 'punctuation'))),
  );
}

/** The clause test `@fact`: a lasting *cannot* that is asserted, without *nog*, and about a person. */
export function isLastingFact(sentence: Sentence, token: number): boolean {
  return (
    isAsserted(sentence, token) &&
    !sentence.tokens.some(
      ({ lower }, at) => (lower === 'nog' && at <= token) || (WRITER_OR_THING.has(lower) && at <= token),
    )
  );
}

/** The clause test `@yet`: a result or skill that is not there, without *nog*, and not a day, a place or a thing. */
export function lacksYet(sentence: Sentence, token: number): boolean {
  return (
    isAsserted(sentence, token) &&
    !sentence.tokens.some(({ lower }, at) => lower === 'nog' || (WRITER_OR_THING.has(lower) && at < token))
  );
}

const STUFF = set(
  'opdracht opdrachten stof theorie les lessen vraag vragen uitleg grammatica som sommen tekst bedoeling tafels woorden begrippen regels hoofdstuk basis het dit',
);

/** The clause test `@yetskill`: *je snapt/kent ... niet* about what is learnt. */
export function lacksUnderstanding(sentence: Sentence, token: number): boolean {
  if (!lacksYet(sentence, token)) return false;
  return sentence.tokens.some(({ lower }) => STUFF.has(lower)) && !sentence.tokens.some(({ lower }) => ROOM.has(lower));
}

const SOFTENING = set('nog soms zegt vertelt vindt vertelde beetje vader moeder weer verbinding wifi bereik');

/** The clause test `@deficient`: work or progress is called poor, as a fact. */
export function isDeficiency(sentence: Sentence, token: number): boolean {
  return isAsserted(sentence, token) && !sentence.tokens.some(({ lower }) => SOFTENING.has(lower));
}

/** The clause test `@behind`: the reader is behind. */
export function isBehind(sentence: Sentence, token: number): boolean {
  return isDeficiency(sentence, token) && sentence.tokens.some(({ lower }) => lower === 'achter');
}

const NOT_EASY = set('niet vind vindt vond welke kies begin');

/** The clause test `@easy`: a task is called easy. *niet makkelijk* and *vind je makkelijk* are something else. */
export function callsEasy(sentence: Sentence, token: number): boolean {
  if (!isAsserted(sentence, token)) return false;
  const word = sentence.tokens[token]?.lower ?? '';
  if (/moeilijk|ingewikkeld|lastig|erg/.test(word)) return true;
  // *Het is heel makkelijk om lid te worden van ...* describes; short and bare it belittles.
  if (sentence.tokens[0]?.lower === 'het' && sentence.tokens.length > 6) return false;
  return !sentence.tokens.some(({ lower }) => NOT_EASY.has(lower));
}

const LABEL_SOURCES = set('zegt zei vindt vond noemt noemde volgens zichzelf vandaag gisteren toen was reageerde werd');

/** The clause test `@label`: an evaluation of a person in the third person, without a source or a moment. */
export function isLabel({ tokens, closing }: Sentence, token: number): boolean {
  if (closing === '?') return false;
  return !tokens.some(({ lower }) => LABEL_SOURCES.has(lower)) && tokens[token - 1]?.lower !== 'niet';
}

/** The clause test `@labelhead`: the same at the head of a telegram-style note (*Ongemotiveerd, komt zelden*). */
export function opensWithLabel(sentence: Sentence, token: number): boolean {
  // *Vervelend dat ...* is about what happened.
  return (
    isLabel(sentence, token) && token <= 1 && !/^(?:dat|om|voor|als)$/.test(sentence.tokens[token + 1]?.lower ?? '')
  );
}

const ACTORS = set('ik we wij');
const NO_REQUEST = set('misschien kunt leden mensen');
const ASKED = set('je jij u jullie graag reactie contact lever stuur mail reageer meld antwoord regel kom me mij');
const CONCRETE = set('uiterlijk vóór voor maandag dinsdag woensdag donderdag vrijdag uur morgen vandaag');

/** The clause test `@request`: a vague word in what is asked of the reader, with nothing concrete beside it. */
export function isVagueRequest({ tokens, closing }: Sentence, token: number): boolean {
  if (closing === '?') return false;
  const isTime = /^(?:mogelijk|termijn|binnenkort|keer|langs)$/.test(tokens[token]?.lower ?? '');
  if (!isTime)
    return !tokens.some(
      ({ lower }, at) => NO_REQUEST.has(lower) || (ACTORS.has(lower) && /^moet/.test(tokens[at + 1]?.lower ?? '')),
    );
  const first = tokens[0]?.lower ?? '';
  const byWriter =
    ACTORS.has(first) ||
    tokens.some(({ lower }, at) => ACTORS.has(lower) && at < token && isWriterVerb(tokens[at - 1]?.lower ?? ''));
  return !byWriter && tokens.some(({ lower }) => ASKED.has(lower)) && !tokens.some(({ lower }) => CONCRETE.has(lower));
}

function isWriterVerb(word: string): boolean {
  return /^(?:bel|mail|kom|stuur|regel|neem|app|laat)$/.test(word);
}
