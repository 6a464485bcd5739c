import type { Language } from '../../shared/language/language.ts';
import type { Reviewer } from '../../shared/review/review.ts';
import { ORDINARY_SITUATION } from '../../shared/situation/situation.ts';

/** Outlook shows no more (event.completed, errorMessage). */
const LONGEST = 500;
const LONGEST_SENTENCE = 160;

const WORDS: Readonly<Record<Language, { readonly seen: string; readonly could: string; readonly choice: string }>> = {
  nl: { seen: 'Nog één idee voor je mail: ', could: 'Zou dit ook kunnen: ', choice: ' Jij kiest.' },
  en: { seen: 'One more idea for your mail: ', could: 'Could this work too: ', choice: ' It is your choice.' },
};
const RANK = { strong: 3, ordinary: 2, soft: 1 };

/** The one most useful idea about a text, in at most 500 characters; null when there is none worth a nudge. */
export function nudgeText(reviewer: Reviewer, text: string, language: Language): string | null {
  const { findings } = reviewer.review(text, ORDINARY_SITUATION);
  const worth = findings.filter((finding) => finding.level !== 'soft').sort((a, b) => RANK[b.level] - RANK[a.level]);
  const first = worth.filter((finding) => reviewer.rewrites(text, finding).length > 0)[0];
  const rewrite = first && reviewer.rewrites(text, first)[0];
  if (!first || !rewrite) return null;
  const { seen, could, choice } = WORDS[language];
  const sentence = shorten(text.slice(first.sentence.start, first.sentence.end));
  return `${seen}‘${sentence}’ ${could}‘${shorten(rewrite.text)}’${choice}`.slice(0, LONGEST);
}

function shorten(sentence: string): string {
  const line = sentence.replace(/\s+/g, ' ');
  return line.length <= LONGEST_SENTENCE ? line : `${line.slice(0, LONGEST_SENTENCE - 1)}…`;
}
