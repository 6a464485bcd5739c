import type { Span } from '../../shared/language/span.ts';
import { wordEdits } from './word-edits.ts';
import type { WordEdit } from './word-edits.ts';

/** The own words of an HTML body with the way back to its text nodes. */
export interface BodyText {
  readonly page: Document;
  /** Outlook may give a whole page (with styles in its head) or a part of one; it gets back the same kind. */
  readonly isWholePage: boolean;
  /** What stands before the page itself, such as its document type. */
  readonly preamble: string;
  readonly text: string;
  /** For each character its text node; null for a line end or an image. */
  readonly nodes: readonly (Text | null)[];
  readonly offsets: readonly number[];
}

/** Where the own words of a mail end, in the markup of the several Outlooks (facts: reported in public threads). */
const THREAD =
  '#appendonsend, #divRplyFwdMsg, #x_divRplyFwdMsg, #mail-editor-reference-message-container, .ms-outlook-mobile-reference-message, blockquote';
const SIGNATURE = '#Signature, #signature, [data-signature-widget]';
const CLASSIC_THREAD = /border-top:\s*solid\s+#(?:E1E1E1|B5C4DF)/i;
/** Pictures of the mail itself; the web shows them by an https address of its own and remembers the other one. */
const ATTACHED = '[src^="cid:" i], [originalsrc^="cid:" i], [data-imagetype="AttachmentByCid" i]';
const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DIV H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TD TH TR UL'.split(' '),
);

/** Reads the own words of a body: up to the quoted thread, without the signature. */
export function readBodyText(html: string): BodyText {
  const isWholePage = /<(?:html|head|body)[\s>]/i.test(html);
  // With an open body first, a style sheet at the start of a part stays where it stood.
  const page = new DOMParser().parseFromString(isWholePage ? html : `<body>${html}`, 'text/html');
  const reading: Reading = { text: '', nodes: [], offsets: [], isDone: false };
  readChildren(page.body, reading);
  const preamble = isWholePage ? html.slice(0, Math.max(0, html.search(/<html[\s>]/i))) : '';
  return { page, isWholePage, preamble, text: reading.text, nodes: reading.nodes, offsets: reading.offsets };
}

interface Reading {
  text: string;
  isDone: boolean;
  readonly nodes: (Text | null)[];
  readonly offsets: number[];
}

function emit(reading: Reading, character: string, node: Text | null, offset: number): void {
  reading.text += character;
  reading.nodes.push(node);
  reading.offsets.push(offset);
}

function readChildren(parent: Node, reading: Reading): void {
  for (let child = parent.firstChild; child && !reading.isDone; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) readText(child as Text, reading);
    else if (child.nodeType === Node.ELEMENT_NODE) readElement(child as Element, reading);
  }
}

function readElement(element: Element, reading: Reading): void {
  if (element.matches(THREAD) || CLASSIC_THREAD.test(element.getAttribute('style') ?? '')) {
    reading.isDone = true;
    return;
  }
  if (element.matches(SIGNATURE) || element.tagName === 'STYLE' || element.tagName === 'SCRIPT') return;
  if (element.tagName === 'BR') return emit(reading, '\n', null, 0);
  if (element.tagName === 'IMG') return emit(reading, '\ufffc', null, 0);
  const isBlock = BLOCKS.has(element.tagName);
  if (isBlock && reading.text !== '' && !reading.text.endsWith('\n')) emit(reading, '\n', null, 0);
  const before = reading.text.length;
  readChildren(element, reading);
  if (isBlock && (reading.text.length === before || !reading.text.endsWith('\n'))) emit(reading, '\n', null, 0);
}

function readText(node: Text, reading: Reading): void {
  for (let at = 0; at < node.data.length; at++) {
    const character = node.data.charAt(at);
    if (character === '\u200b' || character === '\ufeff') continue;
    if (!/[ \t\r\n\f]/.test(character)) emit(reading, character === '\u00a0' ? ' ' : character, node, at);
    else if (reading.text !== '' && !/[ \n]$/.test(reading.text)) emit(reading, ' ', node, at);
  }
}

/** What a change comes to: the new HTML, or null when it would touch a line end or an image. */
export function replaceInBody(body: BodyText, span: Span, text: string): string | null {
  const edits = wordEdits(body.text.slice(span.start, span.end), text);
  // From the end, so that the offsets before an edit still hold.
  for (const edit of [...edits].reverse()) if (!changeTextNodes(body, span.start, edit)) return null;
  return body.isWholePage ? body.preamble + body.page.documentElement.outerHTML : body.page.body.innerHTML;
}

/** Changes text nodes only: the first keeps the new words and its style, the others lose theirs. */
function changeTextNodes({ nodes, offsets }: BodyText, from: number, edit: WordEdit): boolean {
  const [start, end] = [from + edit.start, from + edit.end];
  // An insertion goes behind the character before it, or in front of the first one.
  const [first, last] =
    start < end ? [start, end - 1] : start > 0 && nodes[start - 1] ? [start - 1, start - 1] : [start, start];
  const cuts = new Map<Text, { from: number; to: number }>();
  for (let at = first; at <= last; at++) {
    const node = nodes[at];
    if (!node) return false;
    const offset = offsets[at] ?? 0;
    cuts.set(node, { from: cuts.get(node)?.from ?? offset, to: offset + 1 });
  }
  const [target] = cuts.keys();
  for (const [node, cut] of cuts) {
    if (start < end) node.replaceData(cut.from, cut.to - cut.from, node === target ? edit.text : '');
    else node.insertData(first < start ? cut.to : cut.from, edit.text);
  }
  return true;
}

/** Images that a write would lose (office-js#6808, #6944): pasted ones, and ones that are attached. */
export function hasInlineImages({ page }: BodyText): boolean {
  const isKept = (image: HTMLImageElement): boolean => /^https?:/i.test(image.getAttribute('src') ?? '');
  return !Array.from(page.images).every(isKept) || page.querySelector(ATTACHED) !== null;
}

/** How many quoted threads the body holds: some Outlooks double one at a write (office-js#4461). */
export function countThreads({ page }: BodyText): number {
  return page.querySelectorAll(THREAD).length;
}

/** How many pictures the body shows, quoted ones included. */
export function countImages({ page }: BodyText): number {
  return page.images.length;
}
