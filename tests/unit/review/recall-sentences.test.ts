import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSentence } from '../../../shared/language/read-sentence.ts';
import { placeParagraphs } from '../../../shared/review/paragraph-memory.ts';
import type { PlacedText } from '../../../shared/review/paragraph-memory.ts';
import { readContent } from '../../../shared/review/read-content.ts';
import type { ParagraphContent } from '../../../shared/review/read-content.ts';
import { recallSentences } from '../../../shared/review/recall-sentences.ts';
import type { KnownSentence } from '../../../shared/review/known-sentence.ts';
import { anyText } from '../../fixtures/any-text.ts';

const NOTHING: PlacedText<ParagraphContent> = { text: '', placed: [] };

/** Places a text and tells, of each sentence that was recalled, its words now. */
function place(text: string, before: PlacedText<ParagraphContent>) {
  const recall = recallSentences(before);
  const recalled = new Map<KnownSentence, string>();
  let read = 0;
  const placed = placeParagraphs(text, before, (paragraph, edit) =>
    readContent(text, paragraph, (span) => {
      const known = recall(span, edit);
      if (known) recalled.set(known, JSON.stringify(readSentence(text, span)));
      else read++;
      return known;
    }),
  );
  return { text, placed, recalled, read };
}

function words({ text, placed }: PlacedText<ParagraphContent>): Map<KnownSentence, string> {
  const all = placed.flatMap(({ start, content }) =>
    content.sentences.map(({ span, known }): [KnownSentence, string] => [
      known,
      JSON.stringify(readSentence(text, { ...span, start: span.start + start, end: span.end + start })),
    ]),
  );
  return new Map(all);
}

test('a recalled sentence has the very words it had before', () => {
  fc.assert(
    fc.property(anyText, fc.nat(200), fc.nat(30), anyText, (text, at, length, inserted) => {
      const before = place(text, NOTHING);
      const start = Math.min(at, text.length);
      const after = text.slice(0, start) + inserted + text.slice(Math.min(text.length, start + length));
      const old = words(before);
      for (const [known, now] of place(after, before).recalled) expect(now).toBe(old.get(known));
    }),
  );
});

test('a keystroke in a long paragraph reads one sentence', () => {
  const text = Array.from({ length: 100 }, (_unused, index) => `Dit is zin ${index}.`).join(' ');
  const before = place(text, NOTHING);
  expect(place(text.replace('zin 50', 'zin 50x'), before).read).toBe(1);
});
