import type { Rewrite } from '../rules/rewrite.ts';
import type { DeskItem } from './desk-item.ts';
import { findEdit, shiftSpan } from './draft-edit.ts';
import type { ApplyOutcome, TextHost } from './ports.ts';
import { rewrittenSentence } from './rewritten-sentence.ts';
import type { DeskOutcome, UndoEdit } from './state.ts';

/** One choice of a person: this rewrite of this item, in the draft that was reviewed. */
export interface Choice {
  readonly text: string;
  readonly item: DeskItem;
  readonly rewrite: Rewrite;
}

/**
 * Writes a chosen rewrite through the gate of the host. The draft is read once more, since it may have changed
 * above or below the sentence; when the sentence itself changed, nothing is written.
 *
 * @returns what became of it, with the sentence to copy when it was not written; never rejects
 */
export async function applyRewrite(host: TextHost, { text, item, rewrite: chosen }: Choice): Promise<DeskOutcome> {
  const { before, after: sentence } = rewrittenSentence(text, item, chosen);
  const rewrite = withNeighbour(text, chosen);
  const original = text.slice(rewrite.start, rewrite.end);
  const unwritten = (result: ApplyOutcome): DeskOutcome => ({ id: item.id, result, sentence, before, undo: undefined });
  try {
    const span = shiftSpan({ start: rewrite.start, end: rewrite.end }, findEdit(text, await host.read()));
    if (!span) return unwritten({ kind: 'stale' });
    const result = await host.replace(span, rewrite.text, { expected: original });
    const undo: UndoEdit = { start: span.start, written: rewrite.text, original };
    return result.kind === 'applied' ? { id: item.id, result, sentence, undo } : unwritten(result);
  } catch {
    return unwritten({ kind: 'refused', why: 'host-failed' });
  }
}

/**
 * Words that are only added take the word beside them along: an empty place could not be found back, and several
 * editors lose one when it is selected.
 */
function withNeighbour(text: string, rewrite: Rewrite): Rewrite {
  const { start, end } = rewrite;
  if (end > start) return rewrite;
  const next = /^\S+/.exec(text.slice(start))?.[0] ?? '';
  if (next !== '') return { ...rewrite, end: end + next.length, text: rewrite.text + next };
  const last = /\S+$/.exec(text.slice(0, start))?.[0] ?? '';
  return { ...rewrite, start: start - last.length, text: last + rewrite.text };
}
