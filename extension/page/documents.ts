/** The document of this script and every frame of the same origin below it. */
export function documentsHere(root: Document = document): Document[] {
  const frames = [...root.querySelectorAll<HTMLIFrameElement>('iframe, frame')];
  return [root, ...frames.flatMap((frame) => (inside(frame) ? documentsHere(inside(frame) as Document) : []))];
}

/** What a frame holds, when it is of the same origin. */
function inside(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** The elements that have the focus, from the outside in: a frame, then what has it inside, also in shadow roots. */
export function focusedElements(): Element[] {
  const found: Element[] = [];
  let root: Document | ShadowRoot | null = document;
  while (root) {
    const active: Element | null = root.activeElement;
    if (!active) break;
    found.push(active);
    root = active.shadowRoot ?? (/^i?frame$/.test(active.localName) ? inside(active as HTMLIFrameElement) : null);
  }
  return found;
}
