import type { TextHost } from '../../shared/desk/ports.ts';
import type { CardParts } from './card-parts.ts';
import type { Field } from './find-field.ts';
import { readTextMap } from './text-map.ts';

interface FieldHostOptions {
  readonly isComposing: () => boolean;
  readonly mayWrite: boolean;
  /** Brings along what writes: nothing is written before a card was open. */
  readonly card: () => CardParts | undefined;
}

/** A field of a page as the desk knows it. */
export function fieldHost(field: Field, { isComposing, mayWrite, card }: FieldHostOptions): TextHost {
  return {
    read: () => Promise.resolve(field.kind === 'plain' ? field.element.value : readTextMap(field.element).text),
    replace: async (span, text, { expected }) => {
      if (!mayWrite) return { kind: 'refused', why: 'not-for-writing' };
      return (
        (await card()?.write(field, isComposing, { span, text, expected })) ?? { kind: 'refused', why: 'host-failed' }
      );
    },
  };
}
