import type { Span } from '../language/span.ts';

/** One edit between two drafts: `[start, end)` of the old one became `[start, newEnd)` of the new one. */
export interface DraftEdit {
  readonly start: number;
  readonly end: number;
  readonly newEnd: number;
}

/**
 * The smallest single edit that turns `before` into `after`; several edits collapse into one wider one,
 * so that whatever lies between them counts as touched and disappears until the next review.
 */
export function findEdit(before: string, after: string): DraftEdit {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shortest - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { start, end: before.length - tail, newEnd: after.length - tail };
}

/** Where `span` of the old draft stands in the new one; undefined when the edit touched its inside. */
export function shiftSpan<S extends Span>(span: S, edit: DraftEdit): S | undefined {
  if (span.end <= edit.start) return span;
  if (span.start < edit.end || span.start < edit.start) return undefined;
  const shift = edit.newEnd - edit.end;
  return shift === 0 ? span : { ...span, start: span.start + shift, end: span.end + shift };
}
