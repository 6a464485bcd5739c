import { deepActiveElement } from './find-field.ts';

/**
 * Tells where the focus is whenever it may have come to another field. A page hears nothing of a move inside a shadow
 * root, and only that it lost the focus when this goes into a frame: so each root and frame on the way is listened to.
 */
export function watchFocus(look: (element: Element | null) => void, signal: AbortSignal): () => void {
  const heard = new WeakSet<EventTarget>();
  const lookNow = (): void => look(deepActiveElement(document, listen));
  // Firefox says so before it knows which frame has the focus now.
  const lookNext = (): void => void requestAnimationFrame(() => signal.aborted || lookNow());
  const listen = (root: Document | ShadowRoot): void => {
    if (heard.has(root)) return;
    heard.add(root);
    root.addEventListener('focusin', lookNow, { capture: true, signal });
    if (root.nodeType === Node.DOCUMENT_NODE)
      (root as Document).defaultView?.addEventListener('blur', lookNext, { signal });
  };
  listen(document);
  return lookNow;
}
