import { deepActiveElement } from '../find-field.ts';
import { isAllText, rangeOf, readTextMap } from '../text-map.ts';
import { pause } from './gate.ts';
import type { Writer } from './gate.ts';

/** Editors learn of a selection by an event that comes later: without this wait they write at the old caret. */
const SELECTION_SETTLES = 50;
const TINYMCE_RECORDS = 20;

/** Writes in an editing host, by the way each editor takes as a person's own typing. */
export function richWriter(element: HTMLElement, isComposing: () => boolean): Writer {
  const read = (): string => readTextMap(element).text;
  return {
    read,
    isAlive: () => element.isConnected && element.isContentEditable,
    isComposing,
    write: async (span, text) => {
      const map = readTextMap(element);
      const range = rangeOf(map, span.start, span.end);
      if (!range || !isAllText(map, span.start, span.end)) return false;
      if (!(await select(element, range))) return false;
      return insert(element, range, text, read);
    },
  };
}

/** Puts the selection on the range and makes sure that the editor has seen it. */
async function select(element: HTMLElement, range: Range): Promise<boolean> {
  const page = element.ownerDocument;
  const wanted = range.toString();
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (deepActiveElement(page) !== element || !page.hasFocus()) {
    page.defaultView?.focus();
    element.focus({ preventScroll: true });
    await pause(SELECTION_SETTLES);
  }
  for (let attempt = 0; attempt < 2; attempt++) {
    const selection = page.getSelection();
    selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    await pause(SELECTION_SETTLES);
    if (selection?.toString().replace(/\s/g, '') === wanted.replace(/\s/g, '')) return true;
  }
  return element.getRootNode() instanceof ShadowRoot;
}

async function insert(element: HTMLElement, range: Range, text: string, read: () => string): Promise<boolean> {
  const page = element.ownerDocument;
  const type = (): boolean => page.execCommand('insertText', false, text);
  if (element.matches('.mce-content-body')) {
    pressEnd(element);
    type();
    await pause(TINYMCE_RECORDS);
    pressEnd(element);
    return true;
  }
  if (element.matches('trix-editor')) return paste(element, text);
  const before = read();
  const target = new StaticRange(range);
  const init: InputEventInit = {
    inputType: 'insertText',
    data: text,
    targetRanges: [target],
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  const event = new InputEvent('beforeinput', init);
  element.dispatchEvent(event);
  if (event.defaultPrevented || read() !== before) return true; // The editor took it: a second way would write twice.
  type();
  await pause(SELECTION_SETTLES);
  if (read() !== before) return true;
  return paste(element, text);
}

/** TinyMCE closes an undo step at a key that moves the caret. */
function pressEnd(element: HTMLElement): void {
  const init = { bubbles: true, cancelable: true, composed: true, key: 'End', code: 'End', keyCode: 35 };
  element.dispatchEvent(new KeyboardEvent('keyup', init));
}

/** Firefox shows a page no data of a DataTransfer made here; it has its own form (verified, both browsers). */
function paste(element: HTMLElement, text: string): boolean {
  const common = { bubbles: true, cancelable: true, composed: true };
  if ('mozInnerScreenX' in globalThis) {
    element.dispatchEvent(
      new ClipboardEvent('paste', { ...common, dataType: 'text/plain', data: text } as ClipboardEventInit),
    );
    return true;
  }
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  element.dispatchEvent(new ClipboardEvent('paste', { ...common, clipboardData }));
  return true;
}
