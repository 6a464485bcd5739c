import type { PlainElement } from '../find-field.ts';
import { followEdit } from './gate.ts';
import type { Writer } from './gate.ts';

/** Writes in a textarea or a line: `insertText` is the one way that keeps the browser's own undo and tells frameworks of the change. */
export function plainWriter(element: PlainElement, isComposing: () => boolean): Writer {
  return {
    read: () => element.value,
    isAlive: () => element.isConnected && !element.readOnly && !element.disabled,
    isComposing,
    refusal: (span, text) => {
      const grown = element.value.length + text.length - (span.end - span.start);
      return element.maxLength >= 0 && grown > element.maxLength ? 'too-long' : null;
    },
    write: (span, text) => {
      const { selectionStart, selectionEnd, selectionDirection, scrollTop, scrollLeft } = element;
      element.focus({ preventScroll: true });
      element.setSelectionRange(span.start, span.end);
      const isWritten = element.ownerDocument.execCommand('insertText', false, text);
      const follow = (at: number): number => followEdit(at, span, isWritten ? text.length : span.end - span.start);
      element.setSelectionRange(follow(selectionStart ?? 0), follow(selectionEnd ?? 0), selectionDirection ?? 'none');
      element.scrollTop = scrollTop;
      element.scrollLeft = scrollLeft;
      return Promise.resolve(isWritten ? 'tried' : 'failed');
    },
  };
}
