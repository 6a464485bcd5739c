import type { ApplyOutcome, Refusal } from '../../../shared/desk/ports.ts';
import type { Span } from '../../../shared/language/span.ts';

/** How one kind of field is read and written. */
export interface Writer {
  readonly read: () => string;
  readonly isAlive: () => boolean;
  readonly isComposing: () => boolean;
  /** Why this text cannot go there, when that is known before anything is tried. */
  readonly refusal?: (span: Span, text: string) => Refusal | null;
  /** Replaces the span in one undo step, if the text still is what it was. */
  readonly write: (span: Span, text: string, before: string) => Promise<Written>;
  /** Puts the caret back where the person left it; `length` is that of the span now, null when the text is another. */
  readonly restoreCaret?: (length: number | null) => void;
}

/** `stale`: the text changed in between, nothing was written. `failed`: nothing could be written. */
export type Written = 'tried' | 'stale' | 'failed';

/** Editors that revert a change do so within a frame or two; 60 ms proved enough (19 editors, two browsers). */
const SETTLE = 60;
const PATIENCE = 8;

/**
 * The one gate for writing: look again, check, write in one undo step, read back twice.
 * Whatever happens, the answer is an outcome; anything else than `applied` offers to copy.
 */
export async function writeThroughGate(
  writer: Writer,
  span: Span,
  text: string,
  expected: string,
): Promise<ApplyOutcome> {
  try {
    if (!writer.isAlive()) return { kind: 'refused', why: 'gone' };
    if (writer.isComposing()) return { kind: 'refused', why: 'composing' };
    const before = writer.read();
    if (before.slice(span.start, span.end) !== expected) return { kind: 'stale' };
    const why = writer.refusal?.(span, text) ?? null;
    if (why !== null) return { kind: 'refused', why };
    const wanted = before.slice(0, span.start) + text + before.slice(span.end);
    const written = await writer.write(span, text, before);
    const outcome = written === 'tried' ? await readBack(writer, before, wanted) : unwritten(written);
    if (outcome.kind === 'applied') writer.restoreCaret?.(text.length);
    else if (outcome.kind !== 'unverified') writer.restoreCaret?.(writer.read() === before ? expected.length : null);
    return outcome;
  } catch {
    return { kind: 'refused', why: 'host-failed' };
  }
}

function unwritten(written: 'stale' | 'failed'): ApplyOutcome {
  return written === 'stale' ? { kind: 'stale' } : { kind: 'refused', why: 'host-failed' };
}

async function readBack(writer: Writer, before: string, wanted: string): Promise<ApplyOutcome> {
  for (let look = 0; look < PATIENCE; look++) {
    if (writer.read() === wanted) {
      await pause(SETTLE);
      return writer.read() === wanted ? { kind: 'applied' } : { kind: 'refused', why: 'reverted' };
    }
    await pause(SETTLE / 2);
  }
  return writer.read() === before ? { kind: 'refused', why: 'reverted' } : { kind: 'unverified' };
}

/** Waits, in milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Where a caret belongs after the span became `length` characters: a caret inside the span goes behind it. */
export function followEdit(at: number, span: Span, length: number): number {
  if (at <= span.start) return at;
  return at < span.end ? span.start + length : at + length - (span.end - span.start);
}
