/** The element around an element, also out of a shadow root; null at the root of its document. */
export function parentAround(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? ((root as ShadowRoot).host ?? null) : null;
}

/** The frame that an element stands in, when that is one of our own page. */
export function frameOf(element: Element): HTMLElement | null {
  if (element.ownerDocument === document) return null;
  return (element.ownerDocument.defaultView?.frameElement as HTMLElement | null) ?? null;
}

/** The frames that an element stands in, the innermost first. */
function framesAround(element: Element): HTMLElement[] {
  const frames: HTMLElement[] = [];
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) frames.push(frame);
  return frames;
}

/** The element itself, or the frame in our own page that it stands in. */
export function elementHere(element: Element): Element {
  return framesAround(element).pop() ?? element;
}

/** Our window and those of the frames around an element: where it can be scrolled and where its keys arrive. */
export function viewsAround(element: Element): Window[] {
  const views = framesAround(element).map((frame) => (frame as HTMLIFrameElement).contentWindow);
  return [window, ...views.filter((view) => view !== null)];
}

/** A place in a frame as a place in the window around it. */
export function inParentView(rect: DOMRect, frame: HTMLElement): DOMRect {
  const box = frame.getBoundingClientRect();
  const style = getComputedStyle(frame);
  const scale = frame.offsetWidth > 0 ? box.width / frame.offsetWidth : 1;
  const left = box.left + scale * (frame.clientLeft + parseFloat(style.paddingLeft) + rect.left);
  const top = box.top + scale * (frame.clientTop + parseFloat(style.paddingTop) + rect.top);
  return new DOMRect(left, top, rect.width * scale, rect.height * scale);
}

/** Where a field is in our window; an editor that fills a frame is where the frame is. */
export function boxOf(element: Element): DOMRect {
  return elementHere(element).getBoundingClientRect();
}
