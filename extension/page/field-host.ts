import type { TextHost } from '../../shared/desk/ports.ts';
import type { Field } from './find-field.ts';
import { writeThroughGate } from './writers/gate.ts';
import { plainWriter } from './writers/plain-writer.ts';
import { richWriter } from './writers/rich-writer.ts';

/** A field of a page as the desk knows it. */
export function fieldHost(
  field: Field,
  { isComposing, mayWrite }: { readonly isComposing: () => boolean; readonly mayWrite: boolean },
): TextHost {
  const writer =
    field.kind === 'plain' ? plainWriter(field.element, isComposing) : richWriter(field.element, isComposing);
  return {
    read: () => Promise.resolve(writer.read()),
    replace: (span, text, { expected }) =>
      mayWrite
        ? writeThroughGate(writer, span, text, expected)
        : Promise.resolve({ kind: 'refused', why: 'not-for-writing' }),
  };
}
