import { readParagraph } from '../language/find-regions.ts';
import type { MailPart, Paragraph } from '../language/find-regions.ts';

/** Paragraphs of a text; the ones an edit did not touch are the same objects as before, only moved. */
export interface PlacedParagraph<T> {
  readonly start: number;
  readonly end: number;
  readonly partBefore: MailPart;
  readonly paragraph: Paragraph;
  /** What was worked out for its words, with offsets from its own start. */
  readonly content: T;
}

/**
 * Cuts a text into paragraphs and works out what is in each; what stands before and after one edit is taken from `before`.
 *
 * @param read works out one paragraph: called only for text that is new.
 */
export function placeParagraphs<T>(
  text: string,
  before: { readonly text: string; readonly placed: readonly PlacedParagraph<T>[] },
  read: (paragraph: Paragraph) => T,
): PlacedParagraph<T>[] {
  const same = commonPrefix(before.text, text);
  const sameEnd = commonSuffix(before.text, text, same);
  const shift = text.length - before.text.length;
  const placed = keptBefore(before.placed, same);
  let at = placed[placed.length - 1]?.end ?? 0;
  let part: MailPart = placed[placed.length - 1]?.paragraph.part ?? 'start';
  let old = placed.length;
  while (at < text.length) {
    while ((before.placed[old]?.start ?? Infinity) + shift < at) old++;
    const candidate = before.placed[old];
    if (
      candidate &&
      candidate.start + shift === at &&
      candidate.partBefore === part &&
      before.text.length - candidate.start <= sameEnd
    ) {
      return placed.concat(before.placed.slice(old).map((kept) => (shift === 0 ? kept : move(kept, shift))));
    }
    const paragraph = readParagraph(text, at, part);
    placed.push({ start: at, end: paragraph.end, partBefore: part, paragraph, content: read(paragraph) });
    at = paragraph.end;
    part = paragraph.part;
  }
  return placed;
}

/** A paragraph is kept when the edit lies behind its last character and the paragraph after it: reading looks one line ahead. */
function keptBefore<T>(placed: readonly PlacedParagraph<T>[], same: number): PlacedParagraph<T>[] {
  let kept = 0;
  while (kept < placed.length && (placed[kept + 1]?.end ?? Infinity) <= same) kept++;
  return placed.slice(0, kept);
}

function move<T>(kept: PlacedParagraph<T>, shift: number): PlacedParagraph<T> {
  return { ...kept, start: kept.start + shift, end: kept.end + shift };
}

/** Length of the common beginning. Compares slices, halving: engines compare those in one memory sweep. */
function commonPrefix(a: string, b: string): number {
  let low = 0;
  let high = Math.min(a.length, b.length);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.slice(low, middle) === b.slice(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Length of the common ending that does not overlap the first `from` characters. */
function commonSuffix(a: string, b: string, from: number): number {
  let low = 0;
  let high = Math.min(a.length, b.length) - from;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.slice(a.length - middle, a.length - low) === b.slice(b.length - middle, b.length - low)) low = middle;
    else high = middle - 1;
  }
  return low;
}
