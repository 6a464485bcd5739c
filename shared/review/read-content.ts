import type { Paragraph } from '../language/find-regions.ts';
import { guessLanguage } from '../language/guess-language.ts';
import type { GuessedLanguage } from '../language/language.ts';
import { readSentence } from '../language/read-sentence.ts';
import type { Sentence } from '../language/sentence.ts';
import { splitSentences } from '../language/split-sentences.ts';
import type { SentenceSpan } from '../language/split-sentences.ts';
import type { RuleRegion } from '../rules/rule.ts';
import { KnownSentence } from './known-sentence.ts';
import type { Conditions, Telling } from './tell-paragraph.ts';

/** A sentence of a paragraph; its span counts from the start of the paragraph. */
export interface PlacedSentence {
  readonly span: SentenceSpan;
  readonly known: KnownSentence;
}

/** What was worked out of a paragraph of own words; other paragraphs have no sentences. */
export interface ParagraphContent {
  readonly region: RuleRegion;
  readonly sentences: readonly PlacedSentence[];
  readonly votes: { nl: number; en: number; other: number };
  /** What it told last, with what that hung on. */
  told?: { readonly under: Conditions; readonly telling: Telling };
}

/** Cuts a paragraph into sentences and reads those that `recall` does not know. */
export function readContent(
  text: string,
  paragraph: Paragraph,
  recall: (span: SentenceSpan) => KnownSentence | undefined,
): ParagraphContent {
  const votes = { nl: 0, en: 0, other: 0 };
  const region = paragraph.kind === 'greeting' ? 'greeting' : 'body';
  if (paragraph.kind !== 'body' && paragraph.kind !== 'greeting') return { region, sentences: [], votes };
  const sentences = splitSentences(text, paragraph).map((span) => {
    const known = recall(span) ?? new KnownSentence(readSentence(text, span));
    votes.nl += known.votes.nl;
    votes.en += known.votes.en;
    votes.other += known.votes.other;
    return { span: moveSentence(span, -paragraph.start), known };
  });
  return { region, sentences, votes };
}

/** Reads a sentence of a paragraph that starts at `at`. */
export function sentenceOf(text: string, at: number, { span }: PlacedSentence): Sentence {
  return readSentence(text, moveSentence(span, at));
}

/** The language of a paragraph when its own words decide it, else null: then that of the whole text does. */
export function ownLanguage({ votes }: ParagraphContent): GuessedLanguage | null {
  const guess = guessLanguage(votes, 'nl');
  return guess === guessLanguage(votes, 'en') ? guess : null;
}

function moveSentence({ start, end, closing, opensQuoted, endsQuoted }: SentenceSpan, by: number): SentenceSpan {
  return { start: start + by, end: end + by, closing, opensQuoted, endsQuoted };
}
