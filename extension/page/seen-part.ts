import { frameOf, inParentView, parentAround } from './our-view.ts';

/**
 * The part of a box that a person can see, in our window: not what a scrolled part of the page, its frame or the
 * window hides. Null when nothing of it is seen.
 *
 * @param box in the window of `element`
 * @param isInside true for what stands inside the element, which may hide it too; false for the element's own box
 */
export function seenPart(box: DOMRect, element: Element, isInside: boolean): DOMRect | null {
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  const inFrame = cut(cutByParents(box, element, isInside), new DOMRect(0, 0, clientWidth, clientHeight));
  if (inFrame.width <= 0 || inFrame.height <= 0) return null;
  const frame = frameOf(element);
  return frame ? seenPart(inParentView(inFrame, frame), frame, false) : inFrame;
}

function cutByParents(box: DOMRect, element: Element, isInside: boolean): DOMRect {
  let part = box;
  // A box that is placed by a parent further out is not cut by the ones between.
  let isPlacedFurtherOut = false;
  for (let here: Element | null = element; here && !isRoot(here); here = parentAround(here)) {
    const { position, overflowX, overflowY } = getComputedStyle(here);
    const isAround = isInside || here !== element;
    if (isAround && position !== 'static') isPlacedFurtherOut = false;
    const cuts = isAround && !isPlacedFurtherOut && (overflowX !== 'visible' || overflowY !== 'visible');
    if (cuts) part = cut(part, insideOf(here));
    if (position === 'fixed') break;
    if (position === 'absolute') isPlacedFurtherOut = true;
  }
  return part;
}

/** The window scrolls for these two. */
function isRoot(element: Element): boolean {
  return element.localName === 'html' || element.localName === 'body';
}

/** An element without its borders and scroll bars. */
function insideOf(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  const width = element.clientWidth || box.width;
  const height = element.clientHeight || box.height;
  return new DOMRect(box.left + element.clientLeft, box.top + element.clientTop, width, height);
}

function cut(box: DOMRect, by: DOMRect): DOMRect {
  const left = Math.max(box.left, by.left);
  const top = Math.max(box.top, by.top);
  return new DOMRect(left, top, Math.min(box.right, by.right) - left, Math.min(box.bottom, by.bottom) - top);
}
