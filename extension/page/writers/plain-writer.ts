import type { Writer } from './gate.ts';

/** Writes in a textarea: `insertText` is the one way that keeps the browser's own undo and tells frameworks of the change. */
export function plainWriter(element: HTMLTextAreaElement, isComposing: () => boolean): Writer {
  return {
    read: () => element.value,
    isAlive: () => element.isConnected && !element.readOnly && !element.disabled,
    isComposing,
    write: (span, text) => {
      const grown = element.value.length + text.length - (span.end - span.start);
      if (element.maxLength >= 0 && grown > element.maxLength) return Promise.resolve(false);
      element.focus({ preventScroll: true });
      element.setSelectionRange(span.start, span.end);
      return Promise.resolve(element.ownerDocument.execCommand('insertText', false, text));
    },
  };
}
