/** What makes an editor close one undo step and open the next, where it keeps its own steps. */
interface UndoStep {
  readonly editor: string;
  readonly before: () => Event;
  readonly after?: () => Event;
}

const common = { bubbles: true, cancelable: true, composed: true };
const key = (type: string, name: string, keyCode: number) => (): Event =>
  new KeyboardEvent(type, { ...common, key: name, code: name, keyCode });
const end = (type: string) => key(type, 'End', 35);

/**
 * These take typing together into one step until a key moves the caret, or the mouse is let go. Without it, one undo
 * takes back what the person typed as well. Seen in TinyMCE 8.9, CKEditor 4.22, Summernote 0.9, RoosterJS 9.59.
 */
const STEPS: readonly UndoStep[] = [
  { editor: '.mce-content-body', before: end('keyup'), after: end('keyup') },
  { editor: '.cke_editable', before: end('keydown'), after: end('keyup') },
  { editor: '.note-editable', before: () => new MouseEvent('mouseup', common) },
  // Outlook on the web. It takes a snapshot at a space, so that undo and redo find what was written.
  { editor: '[data-ms-editor="true"]', before: end('keydown'), after: key('keypress', ' ', 32) },
];

/** The two ends of an undo step in this editor; null where a change is a step by itself. */
export function undoStepOf(element: HTMLElement): { readonly begin: () => void; readonly close: () => void } | null {
  const step = STEPS.find(({ editor }) => element.matches(editor));
  return step
    ? {
        begin: () => void element.dispatchEvent(step.before()),
        close: () => void (step.after && element.dispatchEvent(step.after())),
      }
    : null;
}
