import type { Sentence } from '../sentence.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const CONDITIONS = set('als indien wanneer zodra wie tenzij');
const READER = set('je jij jou jouw u uw jullie wie');
/** Words that turn a consequence into an offer, a wish or a question of facts. */
const KIND = set('graag samen gerust help helpen voorkomen wilt liever fijn sterkte beterschap zelf mag gewenst nodig');
const NEGATIONS = set('geen niet nooit');
/** *niet nagekeken* is a sanction, *geen straf* is none. */
const WITHHELD = set('nagekeken beoordeeld verlengd uitbetaald meegeteld geaccepteerd toegelaten ingepland');

/**
 * The clause test `@conditional`: does the word at `token`, a sanction, hang on what the reader does or does not do?
 * *Als je ..., volgt*, *anders*, *zo niet*, *wie ..., wordt*, *nog één keer en* and a clause that opens with its verb.
 */
export function isConditional({ tokens, closing }: Sentence, token: number): boolean {
  if (closing === '?') return false;
  const words = tokens.map((each) => each.lower);
  const isDenied = NEGATIONS.has(words[token - 1] ?? '') && !WITHHELD.has(words[token] ?? '');
  if (isDenied || words.some((word) => KIND.has(word))) return false;
  if (words.some((word, index) => word === 'anders' && isOpening(words, index))) return true;
  if (!words.some((word) => READER.has(word))) return false;
  if (words.some((word, index) => CONDITIONS.has(word) && (index === 0 || index > token || isOpening(words, index)))) {
    return isNegative(words);
  }
  if (words.some((word, index) => word === 'nog' && ONE.test(words[index + 1] ?? '') && words.indexOf('en', index) > 0))
    return true;
  if (words[0] === 'zo' && words[1] === 'niet') return true;
  if (words.some((word, index) => NEXT.has(word) && TIMES.has(words[index + 1] ?? ''))) return true;
  return opensWithVerb(words) && isNegative(words);
}

/** *nog één keer en ...* */
const ONE = /^(?:één|een|1)$/;
/** *de volgende keer*, *bij de eerstvolgende klacht*. */
const NEXT = set('volgende eerstvolgende');
const TIMES = set('keer maal klacht melding overtreding fout misstap incident afwezigheid');

/** A condition about a failing, not about a wish or a success: *als je niet*, *als je weer*, *als dit zo doorgaat*. */
function isNegative(words: readonly string[]): boolean {
  return words.some((word) => NEGATIVE.has(word));
}
const NEGATIVE = set(
  'niet geen weer nog opnieuw laat doorgaat doorgaan zonder spijbelt spijbel spijbelen gebeurt blijft blijf nooit onvoldoende te verzuimt mist telefoon steelt fraudeert pest pesten gebruikt',
);

function isOpening(words: readonly string[], index: number): boolean {
  return index === 0 || /^(?:[,;:.–-]|want|en|of|maar)$/.test(words[index - 1] ?? '');
}

/** *Lever je het niet in, dan ...*: the verb first, the reader second, and a main clause behind the comma. */
function opensWithVerb(words: readonly string[]): boolean {
  return /^(?:je|jij|u|jullie|dit|dat|het)$/.test(words[1] ?? '') && words.indexOf(',') > 2;
}
