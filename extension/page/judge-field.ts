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
  /** A line, a search box or a choice from a list is no message, unless a site profile says so. The last reason that is looked for. */
  | 'one-line'
  | 'hidden'
  /** A page that belongs to no site. */
  | 'sandboxed'
  /** The page around the frame serves it. */
  | 'editor-frame';

const SENSITIVE =
  /passw(?:or)?d|passphrase|wachtwoord|\b(?:pass|otp|pin|pincode|bsn|iban|cvc|cvv)\b|one-?time|credit-?card|\bcc-|card-?number/i;
const ONE_LINE = 'input, [role="combobox"], [role="searchbox"], [role="spinbutton"]';
/** Smaller than any letter: some editors type in a field that nobody sees, in CSS pixels. */
const TOO_SMALL = 4;
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
  if (isAny((one) => !isSeen(one))) return 'hidden';
  return element.matches(ONE_LINE) ? 'one-line' : null;
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

function isSeen(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  const isDrawn = element.checkVisibility({ visibilityProperty: true }) && getComputedStyle(element).opacity !== '0';
  // An empty page in a frame has no height, and is as large as its frame all the same.
  return isDrawn && (element.ownerDocument !== document || (width >= TOO_SMALL && height >= TOO_SMALL));
}

function isSensitive(element: HTMLElement): boolean {
  const { webkitTextSecurity } = getComputedStyle(element) as CSSStyleDeclaration & { webkitTextSecurity?: string };
  if ((webkitTextSecurity ?? 'none') !== 'none') return true;
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
    element.matches(':disabled') ||
    element.getAttribute('aria-readonly') === 'true' ||
    closest(element, '[inert]')
  );
}
