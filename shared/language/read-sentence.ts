import type { Sentence } from './sentence.ts';
import type { SentenceSpan } from './split-sentences.ts';
import { splitSentences } from './split-sentences.ts';
import { tokenize } from './tokenize.ts';

/** Reads the words of the sentence at `span` of `text`. */
export function readSentence(text: string, { start, end, closing, opensQuoted, endsQuoted }: SentenceSpan): Sentence {
  return { text: text.slice(start, end), tokens: tokenize(text, { start, end }), closing, opensQuoted, endsQuoted };
}

/** Reads all sentences of a text that is own words from start to end. */
export function readSentences(text: string): Sentence[] {
  return splitSentences(text, { start: 0, end: text.length }).map((span) => readSentence(text, span));
}
