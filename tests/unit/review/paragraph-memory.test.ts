import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Paragraph } from '../../../shared/language/find-regions.ts';
import { placeParagraphs } from '../../../shared/review/paragraph-memory.ts';
import { anyText } from '../../fixtures/any-text.ts';

const read = (text: string) => (paragraph: Paragraph) => text.slice(paragraph.start, paragraph.end);
const fresh = (text: string) => placeParagraphs(text, { text: '', placed: [] }, read(text));
const shape = (placed: ReturnType<typeof fresh>) =>
  placed.map(({ start, end, paragraph, content }) => [start, end, paragraph.kind, content]);

test('after any edit the paragraphs are those of a fresh look', () => {
  fc.assert(
    fc.property(anyText, fc.nat(200), fc.nat(30), anyText, (text, at, length, inserted) => {
      const start = Math.min(at, text.length);
      const after = text.slice(0, start) + inserted + text.slice(Math.min(text.length, start + length));
      const placed = placeParagraphs(after, { text, placed: fresh(text) }, read(after));
      expect(shape(placed)).toEqual(shape(fresh(after)));
    }),
  );
});

test('a last line that goes on is another line: the paragraph before it is read anew', () => {
  const text = 'Ik zie je morgen in de les.\n--';
  const after = `${text} en daarna praten we verder`;
  const placed = placeParagraphs(after, { text, placed: fresh(text) }, read(after));
  expect(shape(fresh(text))).toHaveLength(2);
  expect(shape(placed)).toEqual(shape(fresh(after)));
});

test('an edit in the middle reads only the paragraphs around it', () => {
  const paragraphs = Array.from({ length: 100 }, (_unused, index) => `Alinea ${index} met woorden.\n\n`);
  const text = paragraphs.join('');
  const after = text.replace('Alinea 50 met', 'Alinea 50 met meer');
  let reads = 0;
  placeParagraphs(after, { text, placed: fresh(text) }, (paragraph) => {
    reads++;
    return read(after)(paragraph);
  });
  expect(reads).toBeLessThanOrEqual(3);
});
