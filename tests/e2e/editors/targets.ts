export type BrowserName = 'chromium' | 'firefox';

/** What an editor does not do, and why that is no fault of ours. */
interface Exception {
  readonly browser: BrowserName;
  readonly step: string;
  readonly why: string;
}

/** A field to try: a name of `tests/fixtures/editors/main.ts`. */
export interface Target {
  readonly name: string;
  /** False for fields without formatting. */
  readonly isRich: boolean;
  /** Set when the extension is to leave the field alone. */
  readonly leftAlone?: true;
  readonly exception?: Exception;
}

const rich = (name: string): Target => ({ name, isRich: true });
const plain = (name: string): Target => ({ name, isRich: false });

/** Tried in every run, in both browsers: one of each way of reading, painting and writing. */
export const DAILY: readonly string[] = [
  'textarea',
  'CKEditor 5',
  'TinyMCE 8, frame',
  'RoosterJS (Outlook on the web)',
];

export const TARGETS: readonly Target[] = [
  plain('textarea'),
  plain('textarea in a shadow root'),
  plain('textarea of React'),
  rich('contenteditable'),
  rich('contenteditable of React'),
  plain('plaintext-only'),
  rich('open shadow root'),
  rich('closed shadow root'),
  rich('designMode frame'),
  rich('srcdoc frame'),
  rich('TinyMCE 8, frame'),
  rich('TinyMCE 8, inline'),
  rich('CKEditor 5'),
  rich('CKEditor 4'),
  rich('Quill 2'),
  rich('ProseMirror'),
  rich('Tiptap'),
  {
    ...rich('Lexical'),
    exception: {
      browser: 'firefox',
      step: 'composed',
      why: 'Lexical itself writes a composed word twice in Firefox, also without the extension',
    },
  },
  rich('Slate (React)'),
  {
    ...rich('Trix'),
    exception: { browser: 'firefox', step: 'redo', why: 'Trix itself does not redo in Firefox' },
  },
  rich('Summernote'),
  rich('RoosterJS (Outlook on the web)'),
  { name: 'CodeMirror 6', isRich: false, leftAlone: true },
  { name: 'input', isRich: false, leftAlone: true },
];
