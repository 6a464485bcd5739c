import type { Field } from './find-field.ts';

/** Why a field is left alone. Decided before any of its text is read. */
export type LeftAlone =
  'sensitive' | 'login-page' | 'code-editor' | 'opted-out' | 'read-only' | 'hidden' | 'editor-frame';

const SENSITIVE =
  /pass(?:word|wd)?|wachtwoord|\botp\b|one-?time|\bpin\b|\bbsn\b|iban|creditcard|cc-|card-?number|\bcvc\b/i;
const CODE_EDITOR = '.cm-editor, .CodeMirror, .monaco-editor, .ace_editor, [data-language][role="code"]';
const OPTED_OUT = '[data-gramm="false"], [data-enable-grammarly="false"], [data-uitnodigend="off"]';

/** The reason to leave a field alone, or null when it may be served. */
export function judgeField({ element }: Field): LeftAlone | null {
  const page = element.ownerDocument;
  if (page.designMode === 'on' || page.body?.isContentEditable) return 'editor-frame';
  if (element.closest(OPTED_OUT)) return 'opted-out';
  if (element.closest(CODE_EDITOR)) return 'code-editor';
  if (isSensitive(element)) return 'sensitive';
  if (asksPassword(page)) return 'login-page';
  if (isReadOnly(element)) return 'read-only';
  return element.checkVisibility({ visibilityProperty: true }) ? null : 'hidden';
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
    element.closest('[inert]') !== null
  );
}
