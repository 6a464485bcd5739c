import { WORDS } from '../../shared/generated/words.ts';
import type { Language } from '../../shared/language/language.ts';
import type { Reviewer } from '../../shared/review/review.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import type { Situation } from '../../shared/situation/situation.ts';

/** Outlook shows no more than 500 characters (event.completed, errorMessage): two sentences of this length and our words fit. */
const LONGEST_SENTENCE = 160;
const RANK = { strong: 3, ordinary: 2, soft: 1 };

/** The draft as it is about to be sent, and what its writer wants. */
export interface NudgeInput {
  readonly text: string;
  /** The language of the screen. */
  readonly language: Language;
  /** Categories of *Niet meer voor mij*. */
  readonly muted: readonly string[];
  readonly situation: Situation;
}

/** The one most useful idea about a text, in at most 500 characters; null when there is none worth a nudge. */
export function nudgeText(reviewer: Reviewer, { text, language, muted, situation }: NudgeInput): string | null {
  const { findings } = reviewer.review(text, situation);
  const worth = findings.filter((finding) => finding.level !== 'soft' && muted.indexOf(finding.category) < 0);
  // The place decides between equals: older engines do not sort them reliably.
  worth.sort((a, b) => RANK[b.level] - RANK[a.level] || a.start - b.start);
  for (const finding of worth) {
    const better = betterSentence(reviewer, text, finding);
    if (better !== null) return fillWords(language, text.slice(finding.sentence.start, finding.sentence.end), better);
  }
  return null;
}

function betterSentence(reviewer: Reviewer, text: string, finding: Finding): string | null {
  const rewrite = reviewer.rewrites(text, finding)[0];
  if (!rewrite) return null;
  const { start, end } = finding.sentence;
  const before = text.slice(Math.min(start, rewrite.start), rewrite.start);
  return before + rewrite.text + text.slice(rewrite.end, Math.max(end, rewrite.end));
}

function fillWords(language: Language, sentence: string, better: string): string {
  return WORDS[language]['launch.nudge']
    .split('{sentence}')
    .join(shorten(sentence))
    .split('{better}')
    .join(shorten(better));
}

function shorten(sentence: string): string {
  const line = sentence.replace(/\s+/g, ' ').replace(/^ | $/g, '');
  return line.length <= LONGEST_SENTENCE ? line : `${line.slice(0, LONGEST_SENTENCE - 1)}…`;
}
