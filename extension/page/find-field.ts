/** A place where a person writes. */
export type Field =
  | { readonly kind: 'plain'; readonly element: HTMLTextAreaElement }
  | { readonly kind: 'rich'; readonly element: HTMLElement };

/** The element that has the focus, through open shadow roots. */
export function deepActiveElement(root: Document): Element | null {
  let active: Element | null = root.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The field an element belongs to: a textarea, or the outermost editing host around it. Reads no text. */
export function findField(element: Element | null): Field | null {
  if (!element) return null;
  if (element.localName === 'textarea') return { kind: 'plain', element: element as HTMLTextAreaElement };
  let host: HTMLElement | null = null;
  for (let here: Element | null = element; here; here = here.parentElement) {
    if ((here as HTMLElement).isContentEditable) host = here as HTMLElement;
    else if (host) break;
  }
  return host === null ? null : { kind: 'rich', element: host };
}
