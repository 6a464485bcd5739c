import type { Sentence } from '../sentence.ts';

const QUESTION_WORDS = new Set('what who where when why how which'.split(' '));
/** Words that make the clause a condition, a report or someone's own reason: *if you have to*, *I know you need to*. */
const REPORTS = new Set(
  'if when whether because unless know understand see realise realize that although what how'.split(' '),
);
const MARKS = new Set([',', ';', ':', '(', ')', '–', '—']);

/** The clause test `@duty` in English: does the sender or the school lay a duty on the reader with the modal at `modal`? */
export function statesEnglishDuty(sentence: Sentence, modal: number): boolean {
  const { tokens } = sentence;
  let start = modal;
  while (start > 0 && !MARKS.has(tokens[start - 1]?.lower ?? '')) start--;
  if (sentence.closing === '?') return false;
  if (QUESTION_WORDS.has(tokens[start]?.lower ?? '')) return false;
  for (let at = start; at < modal; at++) if (REPORTS.has(tokens[at]?.lower ?? '')) return false;
  return tokens[modal - 1]?.lower !== 'perhaps' && tokens[start]?.lower !== 'maybe';
}
