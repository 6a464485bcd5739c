import type { Span } from '../../../shared/language/span.ts';
import { deepActiveElement } from '../find-field.ts';
import { isAllText, rangeOf, readTextMap } from '../text-map.ts';
import { isSamePlace, readSelection, rememberCaret } from './caret.ts';
import { pause } from './gate.ts';
import type { Writer, Written } from './gate.ts';
import { undoStepOf } from './undo-step.ts';

/** Editors learn of a selection by an event that comes later: without this wait they write at the old caret. */
const SELECTION_SETTLES = 50;
const EDITOR_RECORDS = 20;

/** Looks after a command, and how far apart: an editor may take a change back and make it itself (200 ms in all). */
const LOOKS = 8;
const BETWEEN_LOOKS = 25;

/** Writes in an editing host, by the way each editor takes as a person's own typing. */
export function richWriter(element: HTMLElement, isComposing: () => boolean): Writer {
  const read = (): string => readTextMap(element).text;
  let restoreCaret: ReturnType<typeof rememberCaret> = () => undefined;
  return {
    read,
    isAlive: () => element.isConnected && element.isContentEditable,
    isComposing,
    write: async (span, text, before) => {
      restoreCaret = rememberCaret(element, span);
      await focus(element);
      const range = await select(element, span, before);
      if (typeof range === 'string') return range;
      // No wait between this look and the writing.
      if (isComposing() || read() !== before) return 'stale';
      return insert(element, range, text, read);
    },
    // A selection brings the focus along: not back from where the person went meanwhile.
    restoreCaret: (length) => {
      if (element.contains(deepActiveElement(element.ownerDocument))) restoreCaret(length);
    },
  };
}

async function focus(element: HTMLElement): Promise<void> {
  const page = element.ownerDocument;
  if (deepActiveElement(page) === element && page.hasFocus()) return;
  page.defaultView?.focus();
  element.focus({ preventScroll: true });
  await pause(SELECTION_SETTLES);
}

/** Puts the selection on the span and makes sure that it stayed there; an editor may make its nodes anew meanwhile. */
async function select(element: HTMLElement, span: Span, before: string): Promise<Range | Exclude<Written, 'tried'>> {
  for (let attempt = 0; attempt < 2; attempt++) {
    const wanted = rangeIn(element, span, before);
    if (typeof wanted === 'string') return wanted;
    const { startContainer, startOffset, endContainer, endOffset } = wanted;
    element.ownerDocument.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    await pause(SELECTION_SETTLES);
    const range = rangeIn(element, span, before);
    if (typeof range === 'string') return range;
    const selected = readSelection(element);
    if (selected && isSamePlace(element, selected, range)) return range;
  }
  return 'failed';
}

function rangeIn(element: HTMLElement, { start, end }: Span, before: string): Range | Exclude<Written, 'tried'> {
  const map = readTextMap(element);
  if (map.text !== before) return 'stale';
  return (isAllText(map, start, end) && rangeOf(map, start, end)) || 'failed';
}

/** One way after another, and never a second one once the editor may be at work on the first: that would write twice. */
async function insert(element: HTMLElement, range: Range, text: string, read: () => string): Promise<Written> {
  const page = element.ownerDocument;
  const type = (): boolean => page.execCommand('insertText', false, text);
  const step = undoStepOf(element);
  if (step) {
    const last = read();
    step.begin();
    if (read() !== last) return 'stale';
    type();
    await pause(EDITOR_RECORDS);
    step.close();
    return 'tried';
  }
  if (element.matches('trix-editor')) return paste(element, text);
  const before = read();
  const init: InputEventInit = {
    inputType: 'insertText',
    data: text,
    targetRanges: [new StaticRange(range)],
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  const event = new InputEvent('beforeinput', init);
  const watcher = watchForWriting(element);
  try {
    element.dispatchEvent(event);
    if (event.defaultPrevented || watcher.hasSeen() || read() !== before) return 'tried';
    type();
    for (let look = 0; look < LOOKS; look++) {
      if (watcher.hasSeen() || read() !== before) return 'tried';
      await pause(BETWEEN_LOOKS);
    }
    if (watcher.hasSeen() || read() !== before) return 'tried';
  } finally {
    watcher.stop();
  }
  const selected = readSelection(element);
  return selected && range.startContainer.isConnected && isSamePlace(element, selected, range)
    ? paste(element, text)
    : 'failed';
}

/** Sees any change of the field's nodes, also one that was taken back at once. */
function watchForWriting(element: HTMLElement): { readonly hasSeen: () => boolean; readonly stop: () => void } {
  let hasChanged = false;
  const observer = new MutationObserver(() => {
    hasChanged = true;
  });
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  return {
    hasSeen: () => {
      if (observer.takeRecords().length > 0) hasChanged = true;
      return hasChanged;
    },
    stop: () => observer.disconnect(),
  };
}

/** Firefox shows a page no data of a DataTransfer made here; it has its own form (verified, both browsers). */
function paste(element: HTMLElement, text: string): Written {
  const common = { bubbles: true, cancelable: true, composed: true };
  if ('mozInnerScreenX' in globalThis) {
    element.dispatchEvent(
      new ClipboardEvent('paste', { ...common, dataType: 'text/plain', data: text } as ClipboardEventInit),
    );
    return 'tried';
  }
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  element.dispatchEvent(new ClipboardEvent('paste', { ...common, clipboardData }));
  return 'tried';
}
