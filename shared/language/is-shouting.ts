import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words of joy and greeting: what they stand in is no shouting (guide, A4: *stays silent*). */
const GLAD = set(
  'tot succes gefeliciteerd felicitaties proficiat hoera welkom fijn fijne leuk leuke top topper mooi mooie goed goede super geweldig knap trots bedankt dank dankjewel groet groeten groetjes hoi hallo hey geniet plezier zin wauw yes beterschap weekend vakantie feest feestje lekker gezellig liefs sterkte gelukt geslaagd klasse toppie veel congratulations congrats great well thanks thank welcome good nice enjoy see hurray happy proud love fun luck awesome',
);
/** Words that are written in capitals only to press: time, number, negation and command. Others may be a name or an abbreviation. */
const PRESSING = set(
  'nu niet nooit geen weer alweer altijd meteen direct onmiddellijk per snel moet moeten dient laatste kans waarschuwing keer twee drie vier vijf zes zeven tien verplicht verboden stop stoppen let echt alles niets niks iedereen niemand zelf absoluut uiterlijk vandaag morgen afgelopen genoeg mag uit weg thuis eerst alle hier now never not again always must last warning stop immediately right times late every everyone today',
);
const READER = set('je jij jou jouw u uw jullie you your');
/** Capitals in a row in a longer sentence may be a heading or names (our choice). */
const LONGEST_CRY = 12;
/** An abbreviation has at most this many letters; a longer word in capitals is emphasis. */
const LONGEST_ABBREVIATION = 4;

/**
 * The clause test `@shouting`: are these capitals or marks emphasis at the reader, and not joy, a name or an abbreviation?
 *
 * @param token index of the word in capitals, or of the run of marks.
 */
export function isShouting({ text, tokens }: Sentence, token: number): boolean {
  const shouted = tokens[token];
  if (!shouted || tokens.some(({ lower }) => GLAD.has(lower) || /^(?:top|super)/.test(lower))) return false;
  if (shouted.kind !== 'word') return tokens.length > 1;
  if (PRESSING.has(shouted.lower)) return shouted.lower !== 'let' || tokens[token + 1]?.lower === 'op';
  const isInRun = isInCapitals(text, tokens[token - 1]) || isInCapitals(text, tokens[token + 1]);
  if (isInRun && tokens.length <= LONGEST_CRY && tokens.some((other) => READER.has(other.lower))) return true;
  if (shouted.end - shouted.start <= LONGEST_ABBREVIATION) return false;
  return isDutchWord(text.slice(shouted.start, shouted.end)) && tokens.some((other) => READER.has(other.lower));
}

/** *WAAR BEN JE*: an abbreviation hardly stands beside another. */
function isInCapitals(text: string, token: Token | undefined): boolean {
  return token?.kind === 'word' && /^[A-ZÀ-Ý]{2,}$/.test(text.slice(token.start, token.end));
}

/** Letters only, with a vowel: not *KE1A* or *BTW-NR*. */
function isDutchWord(word: string): boolean {
  return /^[A-ZÀ-Ý]+$/.test(word) && /[AEIOU]/.test(word);
}
