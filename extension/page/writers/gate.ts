import type { ApplyOutcome, Refusal } from '../../../shared/desk/ports.ts';
import type { Span } from '../../../shared/language/span.ts';

/** How one kind of field is read and written. */
export interface Writer {
  readonly read: () => string;
  readonly isAlive: () => boolean;
  readonly isComposing: () => boolean;
  /** Why this text cannot go there, when that is known before anything is tried. */
  readonly refusal?: (span: Span, text: string) => Refusal | null;
  /** Replaces the span in one undo step; true when something was tried. */
  readonly write: (span: Span, text: string) => Promise<boolean>;
}

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
    if (!(await writer.write(span, text))) return { kind: 'refused', why: 'host-failed' };
    return await readBack(writer, before, wanted);
  } catch {
    return { kind: 'refused', why: 'host-failed' };
  }
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
