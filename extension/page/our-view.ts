/** The frames of our own page that an element stands in, the innermost first. */
function framesAround(element: Element): HTMLElement[] {
  const frames: HTMLElement[] = [];
  let view = element.ownerDocument.defaultView;
  while (view && view.document !== document && view.frameElement) {
    frames.push(view.frameElement as HTMLElement);
    view = view.frameElement.ownerDocument.defaultView;
  }
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

/** A place in the window of an element as a place in ours. */
export function inOurView(rect: DOMRect, element: Element): DOMRect {
  return framesAround(element).reduce((inner, frame) => {
    const box = frame.getBoundingClientRect();
    const style = getComputedStyle(frame);
    const scale = frame.offsetWidth > 0 ? box.width / frame.offsetWidth : 1;
    const left = box.left + scale * (frame.clientLeft + parseFloat(style.paddingLeft) + inner.left);
    const top = box.top + scale * (frame.clientTop + parseFloat(style.paddingTop) + inner.top);
    return new DOMRect(left, top, inner.width * scale, inner.height * scale);
  }, rect);
}

/** Where a field is in our window; an editor that fills a frame is where the frame is. */
export function boxOf(element: Element): DOMRect {
  return elementHere(element).getBoundingClientRect();
}
