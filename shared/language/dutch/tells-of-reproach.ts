import { isToldAfterwards } from '../is-statement.ts';
import type { Sentence } from '../sentence.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const MARKS = set(', ; : . ! ?');
/** What makes a sentence somebody's report, a question inside a sentence, or a supposition. */
const REPORTS = set(
  'zegt zei zeg zeggen vertelt vertelde verteld schreef schrijft geeft aangeeft gaf volgens snap begrijp hoorde vroeg',
);
const OPENERS = set('als wanneer indien mocht of');
const GLAD = set(
  'vrolijk aardig vriendelijk positief welkom fijn leuk top knap goed trots beter mooi gelukkig bedankt dank compliment graag netjes gezellig behulpzaam handig zorgzaam beleefd geduldig nieuwsgierig rustig enthousiast attent lief zorgvuldig punctueel hulpvaardig betrouwbaar stipt prima uitstekend sociaal opgewekt',
);
const KIND_NEVER = set('alleen bang opgeven opgegeven oud bedanken vergeten spijt weten laat');
const CAN = set('kunt kan kunnen mag mogen hoeft hoeven');

/** Does a report or an opener (*als*, *of*) stand before `token` in its own clause, or at the head of the sentence? */
function isReported(sentence: Sentence, token: number): boolean {
  const { tokens } = sentence;
  if (sentence.closing === '?' || isToldAfterwards(sentence)) return true;
  for (let at = token; at >= 0; at--) {
    const word = tokens[at]?.lower ?? '';
    if (REPORTS.has(word)) return true;
    if (OPENERS.has(word) && (at === 0 || MARKS.has(tokens[at - 1]?.lower ?? ''))) return true;
  }
  return false;
}

const VIRTUES = set(
  'eerlijk serieus betrouwbaar volwassen gedisciplineerd sociaal respectvol collegiaal professioneel beleefd gemotiveerd',
);

const SELF = set('noemt noemde vindt vond zichzelf jezelf');

/** The clause test `@person`: a trait said of the reader, not asked, reported, denied or tied to a good word. */
export function isSaidOfPerson(sentence: Sentence, token: number): boolean {
  const { tokens } = sentence;
  if (isReported(sentence, token - 1) || tokens.some((each) => SELF.has(each.lower))) return false;
  const after = tokens[token + 1]?.lower ?? '';
  const before = tokens[token - 1]?.lower ?? '';
  if ((before === 'niet' || before === 'niks') && !VIRTUES.has(tokens[token]?.lower ?? '')) return false;
  // *je bent hard aan het werk*, *je bent snel boos*: the word only colours the next one.
  return (
    !/^(?:aan|bezig|gegroeid|begonnen|nodig|gewerkt|werken)$/.test(after) &&
    !tokens.slice(0, token).some((each) => GLAD.has(each.lower))
  );
}

/** The clause test `@own`: the writer fills in what another thinks, and nobody is named who said it. */
export function isOwnReading(sentence: Sentence, token: number): boolean {
  return !isReported(sentence, token) && !sentence.tokens.some((each) => each.lower === 'nog' || each.lower === 'hoop');
}

/** The clause test `@complaint`: an absolute word (*altijd*, *nooit*) about something that goes wrong. */
export function isComplaint(sentence: Sentence, token: number): boolean {
  if (isReported(sentence, token)) return false;
  const { tokens } = sentence;
  return !tokens.some((each, at) => {
    if (GLAD.has(each.lower)) return true;
    if (CAN.has(each.lower)) return !tokens.some((other) => other.lower === 'eens' || other.lower === 'gewoon');
    return tokens[at - 1]?.lower === 'nooit' && KIND_NEVER.has(each.lower);
  });
}

const SUSPECT = set(
  'lieg liegt liegen blowt drinkt gamet spijbelt smoes geen niet niks niets expres speelt verzint doet loverboy drugs gebruikt bang lui opgebleven verslapen vergeten gestapt onzin gewoon excuus onderuit',
);

/** The clause test `@guess`: *volgens mij* with a suspicion behind it. */
export function isSuspicion(sentence: Sentence, token: number): boolean {
  if (sentence.closing === '?') return false;
  const behind = sentence.tokens.slice(token + 1, token + 9);
  return behind.some((each) => SUSPECT.has(each.lower)) && behind.some((each) => WHOM.has(each.lower));
}
const WHOM = set('je jij jullie u hij ze zij haar hem er ouders moeder vader');
