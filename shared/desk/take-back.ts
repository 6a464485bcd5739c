import type { Span } from '../language/span.ts';
import type { TextHost } from './ports.ts';
import type { DeskOutcome, UndoEdit } from './state.ts';

/**
 * Puts the words back that a rewrite replaced, through the same gate. When the person wrote on above them they are
 * found again, as long as they stand in the draft exactly once.
 *
 * @returns the outcome `undone`, or why it could not be; never rejects
 */
export async function takeBack(host: TextHost, outcome: DeskOutcome, undo: UndoEdit): Promise<DeskOutcome> {
  const unwritten = { id: outcome.id, sentence: undo.original, undo: undefined };
  try {
    const span = findWritten(await host.read(), undo);
    if (!span) return { ...unwritten, result: { kind: 'stale' } };
    const result = await host.replace(span, undo.original, { expected: undo.written });
    return { ...unwritten, result: result.kind === 'applied' ? { kind: 'undone' } : result };
  } catch {
    return { ...unwritten, result: { kind: 'refused', why: 'host-failed' } };
  }
}

function findWritten(text: string, { start, written }: UndoEdit): Span | undefined {
  if (written === '') return undefined;
  const first = text.indexOf(written);
  const isUnique = first !== -1 && text.indexOf(written, first + 1) === -1;
  const found = text.startsWith(written, start) ? start : isUnique ? first : undefined;
  return found === undefined ? undefined : { start: found, end: found + written.length };
}
