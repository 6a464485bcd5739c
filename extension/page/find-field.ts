import { contentApi } from '../browser/content-api.ts';

export type PlainElement = HTMLTextAreaElement | HTMLInputElement;

/** A place where a person writes. An editor in a frame of our own site is a field of the page around that frame. */
export type Field =
  { readonly kind: 'plain'; readonly element: PlainElement } | { readonly kind: 'rich'; readonly element: HTMLElement };

/** The element that has the focus, through shadow roots and editor frames; `met` are the roots and frames on the way. */
export function deepActiveElement(root: Document, met?: (inside: Document | ShadowRoot) => void): Element | null {
  let active: Element | null = root.activeElement;
  for (let inside = active && insideOf(active); inside; inside = active && insideOf(active)) {
    met?.(inside);
    if (!inside.activeElement) break;
    active = inside.activeElement;
  }
  return active;
}

/** What an element holds that has a focus of its own: a shadow root, also a closed one, or an editor in a frame. */
function insideOf(element: Element): Document | ShadowRoot | null {
  if (element.localName !== 'iframe') return shadowRootOf(element);
  const { contentDocument } = element as HTMLIFrameElement;
  return contentDocument && isEditorPage(contentDocument) ? contentDocument : null;
}

function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  try {
    const { openOrClosedShadowRoot: root } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
    return root ?? contentApi.dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    return null; // Not every kind of element can have one.
  }
}

/** True for a page that is one editor: nothing of ours may stand in it. */
export function isEditorPage(page: Document): boolean {
  return page.designMode === 'on' || page.body?.isContentEditable === true;
}

/** The field an element belongs to: a textarea, a line of text, or the outermost editing host around it. Reads no text. */
export function findField(element: Element | null): Field | null {
  if (!element) return null;
  if (isPlain(element)) return { kind: 'plain', element };
  const page = element.ownerDocument;
  if (isEditorPage(page)) return { kind: 'rich', element: page.body };
  let host: HTMLElement | null = null;
  for (let here: Element | null = element; here; here = here.parentElement) {
    if ((here as HTMLElement).isContentEditable) host = here as HTMLElement;
    else if (host) break;
  }
  return host === null ? null : { kind: 'rich', element: host };
}

/** Other kinds of input hold no words, or hold what is nobody's business. */
function isPlain(element: Element): element is PlainElement {
  return element.localName === 'textarea' || (isLine(element) && element.type === 'text');
}

/** Is it a field of one line? */
export function isLine(element: Element): element is HTMLInputElement {
  return element.localName === 'input';
}
