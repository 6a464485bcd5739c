import { readParagraph } from '../language/find-regions.ts';
import type { MailPart, Paragraph } from '../language/find-regions.ts';
import { findEdit } from './find-edit.ts';
import type { Edit } from './find-edit.ts';

/** Paragraphs of a text; what an edit did not touch keeps its content, and is only moved. */
export interface PlacedParagraph<T> {
  readonly start: number;
  readonly end: number;
  readonly partBefore: MailPart;
  readonly paragraph: Paragraph;
  /** What was worked out for its words, with offsets from its own start. */
  readonly content: T;
}

/** A text that was read, with its paragraphs. */
export interface PlacedText<T> {
  readonly text: string;
  readonly placed: readonly PlacedParagraph<T>[];
}

/**
 * Cuts a text into paragraphs and works out what is in each; what stands before and after one edit is taken from `before`.
 *
 * @param read works out one paragraph: called only for paragraphs that the edit reaches.
 */
export function placeParagraphs<T>(
  text: string,
  before: PlacedText<T>,
  read: (paragraph: Paragraph, edit: Edit) => T,
): readonly PlacedParagraph<T>[] {
  if (text === before.text) return before.placed;
  const edit = findEdit(before.text, text);
  const placed = keptBefore(before.placed, edit.same);
  let at = placed[placed.length - 1]?.end ?? 0;
  let part: MailPart = placed[placed.length - 1]?.paragraph.part ?? 'start';
  let old = placed.length;
  while (at < text.length) {
    while ((before.placed[old]?.start ?? Infinity) + edit.shift < at) old++;
    const candidate = before.placed[old];
    if (
      candidate &&
      candidate.start + edit.shift === at &&
      candidate.partBefore === part &&
      before.text.length - candidate.start <= edit.sameEnd
    ) {
      return placed.concat(before.placed.slice(old).map((kept) => move(kept, edit.shift)));
    }
    const paragraph = readParagraph(text, at, part);
    placed.push({ start: at, end: paragraph.end, partBefore: part, paragraph, content: read(paragraph, edit) });
    at = paragraph.end;
    part = paragraph.part;
  }
  return placed;
}

/**
 * A paragraph is kept when the edit lies behind it and the paragraph after it, since reading looks one line ahead. An edit
 * right at that end may go on with its last line (*--* becomes *-- en*), so it counts as inside.
 */
function keptBefore<T>(placed: readonly PlacedParagraph<T>[], same: number): PlacedParagraph<T>[] {
  let kept = 0;
  while (kept < placed.length && (placed[kept + 1]?.end ?? Infinity) < same) kept++;
  return placed.slice(0, kept);
}

function move<T>(kept: PlacedParagraph<T>, shift: number): PlacedParagraph<T> {
  if (shift === 0) return kept;
  const { start, end, partBefore, paragraph, content } = kept;
  return { start: start + shift, end: end + shift, partBefore, paragraph, content };
}
