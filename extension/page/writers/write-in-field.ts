import type { ApplyOutcome } from '../../../shared/desk/ports.ts';
import type { Span } from '../../../shared/language/span.ts';
import type { Field } from '../find-field.ts';
import { writeThroughGate } from './gate.ts';
import { plainWriter } from './plain-writer.ts';
import { richWriter } from './rich-writer.ts';

/** A change of a field's text: `expected` has to stand there. */
export interface FieldChange {
  readonly span: Span;
  readonly text: string;
  readonly expected: string;
}

/** Writes in a field, through the one gate. */
export function writeInField(
  { kind, element }: Field,
  isComposing: () => boolean,
  { span, text, expected }: FieldChange,
): Promise<ApplyOutcome> {
  const writer = kind === 'plain' ? plainWriter(element, isComposing) : richWriter(element, isComposing);
  return writeThroughGate(writer, span, text, expected);
}
