import { isEditorPage } from './find-field.ts';
import type { Field } from './find-field.ts';
import { elementHere } from './our-view.ts';

/** Why a field is left alone. Decided before any of its text is read. */
export type LeftAlone =
  | 'sensitive'
  | 'login-page'
  | 'code-editor'
  | 'opted-out'
  | 'read-only'
  | 'hidden'
  /** A page that belongs to no site. */
  | 'sandboxed'
  /** The page around the frame serves it. */
  | 'editor-frame';

const SENSITIVE =
  /pass(?:word|wd)?|wachtwoord|\botp\b|one-?time|\bpin\b|\bbsn\b|iban|creditcard|cc-|card-?number|\bcvc\b/i;
const CODE_EDITOR = '.cm-editor, .CodeMirror, .monaco-editor, .ace_editor, [data-language][role="code"]';
const OPTED_OUT = '[data-gramm="false"], [data-enable-grammarly="false"], [data-uitnodigend="off"]';

/** The reason to leave a field alone, or null when it may be served. */
export function judgeField({ element }: Field): LeftAlone | null {
  if (globalThis.origin === 'null') return 'sandboxed';
  if (element.ownerDocument === document && isEditorPage(document)) return 'editor-frame';
  const around = new Set([element, elementHere(element) as HTMLElement]);
  const isAny = (test: (one: HTMLElement) => boolean): boolean => [...around].some(test);
  if (isAny((one) => closest(one, OPTED_OUT))) return 'opted-out';
  if (isAny((one) => closest(one, CODE_EDITOR))) return 'code-editor';
  if (isAny(isSensitive)) return 'sensitive';
  if (asksPassword(document)) return 'login-page';
  if (isAny(isReadOnly)) return 'read-only';
  return isAny((one) => !one.checkVisibility({ visibilityProperty: true })) ? 'hidden' : null;
}

/** Is there one around the element, also outside the shadow roots it stands in? */
function closest(element: Element, selector: string): boolean {
  for (let here: Element | null = element; here;) {
    if (here.closest(selector)) return true;
    const root: Node = here.getRootNode();
    here = root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot).host : null;
  }
  return false;
}

/** Many pages keep a login form hidden at hand; only one that is seen makes a login page. */
function asksPassword(page: Document): boolean {
  const fields = page.querySelectorAll<HTMLInputElement>('input[type="password"]');
  return [...fields].some((field) => field.checkVisibility({ visibilityProperty: true }));
}

function isSensitive(element: HTMLElement): boolean {
  const names = ['name', 'id', 'autocomplete', 'aria-label', 'placeholder'].map(
    (name) => element.getAttribute(name) ?? '',
  );
  return SENSITIVE.test(names.join(' '));
}

function isReadOnly(element: HTMLElement): boolean {
  const { readOnly, disabled } = element as HTMLTextAreaElement;
  return (
    readOnly === true ||
    disabled === true ||
    element.getAttribute('aria-readonly') === 'true' ||
    closest(element, '[inert]')
  );
}
