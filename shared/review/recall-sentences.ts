import type { SentenceSpan } from '../language/split-sentences.ts';
import type { Edit } from './find-edit.ts';
import type { KnownSentence } from './known-sentence.ts';
import type { PlacedText } from './paragraph-memory.ts';
import type { ParagraphContent } from './read-content.ts';

/**
 * Finds back sentences of the text before an edit, so that a keystroke in a long paragraph costs one sentence.
 * They are asked for in order of the text: one walk over the old sentences serves them all.
 */
export function recallSentences({
  text,
  placed,
}: PlacedText<ParagraphContent>): (span: SentenceSpan, edit: Edit) => KnownSentence | undefined {
  let paragraph = 0;
  let sentence = 0;
  return (span, { same, sameEnd, shift }) => {
    const isBefore = span.end <= same;
    if (!isBefore && span.start < text.length + shift - sameEnd) return undefined;
    const start = isBefore ? span.start : span.start - shift;
    for (let here = placed[paragraph]; here && here.end <= start; here = placed[++paragraph]) sentence = 0;
    const at = placed[paragraph]?.start ?? 0;
    const sentences = placed[paragraph]?.content.sentences ?? [];
    while (sentence < sentences.length && at + (sentences[sentence]?.span.start ?? 0) < start) sentence++;
    const old = sentences[sentence];
    return old && at + old.span.start === start && isSame(old.span, span) ? old.known : undefined;
  };
}

/** The words are the same already; a sentence is read differently inside a quotation. */
function isSame(a: SentenceSpan, b: SentenceSpan): boolean {
  return (
    a.end - a.start === b.end - b.start &&
    a.closing === b.closing &&
    a.opensQuoted === b.opensQuoted &&
    a.endsQuoted === b.endsQuoted
  );
}
