/** The text of an HTML body with the way back to its text nodes. */
export interface BodyText {
  readonly page: Document;
  readonly text: string;
  readonly nodes: readonly (Text | null)[];
  readonly offsets: readonly number[];
}

/** Where the own words of a mail end, in the markup of the several Outlooks (facts: reported in public threads). */
const THREAD =
  '#appendonsend, #divRplyFwdMsg, #x_divRplyFwdMsg, #mail-editor-reference-message-container, .ms-outlook-mobile-reference-message, blockquote';
const SIGNATURE = '#Signature, #signature, [data-signature-widget]';
const CLASSIC_THREAD = /border-top:\s*solid\s+#(?:E1E1E1|B5C4DF)/i;
const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DIV H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TD TH TR UL'.split(' '),
);

/** Reads the own words of a body: up to the quoted thread, without the signature. */
export function readBodyText(html: string): BodyText {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const reading: Reading = { text: '', nodes: [], offsets: [], isDone: false };
  readChildren(page.body, reading);
  return { page, text: reading.text, nodes: reading.nodes, offsets: reading.offsets };
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

/**
 * Replaces a span by changing text nodes only: the first keeps the new words and its style, the others lose theirs.
 *
 * @returns the body's HTML, or null when the span runs over a line end or an image.
 */
export function replaceInBody(body: BodyText, start: number, end: number, text: string): string | null {
  const first = body.nodes[start];
  if (!first || end <= start) return null;
  for (let at = start; at < end; at++) if (!body.nodes[at]) return null;
  const cuts = new Map<Text, { from: number; to: number }>();
  for (let at = start; at < end; at++) {
    const node = body.nodes[at] as Text;
    const offset = body.offsets[at] ?? 0;
    const cut = cuts.get(node);
    cuts.set(node, { from: cut?.from ?? offset, to: offset + 1 });
  }
  for (const [node, { from, to }] of cuts) node.replaceData(from, to - from, node === first ? text : '');
  return body.page.body.innerHTML;
}

/** Images that a write would lose (office-js#6808, #6944): pasted ones, and ones that are attached. */
export function hasInlineImages(body: BodyText): boolean {
  return Array.from(body.page.images).some((image) => !/^https?:/i.test(image.getAttribute('src') ?? ''));
}
