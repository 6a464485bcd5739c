import type { Sentence } from './sentence.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that make what follows a condition, a question inside a sentence, or somebody's report. */
const OPENERS = set('als wanneer indien mocht of hoe wat waarom if when whether unless');
const REPORTS = set(
  'zegt zei zeg say zeggen vertelt vertelde verteld schreef aangeeft vindt volgens snap begrijp says said told',
);
const MARKS = set(', ; : . ! ?');

/**
 * The clause test `@statement`: is this said as a fact, and not asked, supposed or reported from somebody else?
 *
 * @param token index of the word the match was found by.
 */
export function isStatement(sentence: Sentence, token: number): boolean {
  if (sentence.closing === '?' || isToldAfterwards(sentence)) return false;
  const { tokens } = sentence;
  for (let at = token - 1; at >= 0; at--) {
    const word = tokens[at]?.lower ?? '';
    if (MARKS.has(word)) return true;
    if (REPORTS.has(word)) return false;
    if (OPENERS.has(word) && (at === 0 || MARKS.has(tokens[at - 1]?.lower ?? ''))) return false;
  }
  return true;
}

/** *..., zei je*: the words before are somebody else's. */
export function isToldAfterwards({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }, at) => at > 0 && TOLD.has(lower) && tokens[at - 1]?.lower === ',');
}
const TOLD = set('zei zegt vertelde vertelt schreef noemde merkte');

/** The clause test `@asks`: the sentence ends in a question mark. */
export function isQuestion(sentence: Sentence): boolean {
  return sentence.closing === '?';
}
