/** The text of an editable, with the way back from each of its characters to the page. */
export interface TextMap {
  readonly text: string;
  /** The text node of each character; null for line ends and objects, which stand for no text of the page. */
  readonly nodes: readonly (Text | null)[];
  readonly offsets: readonly number[];
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const OBJECT = '\ufffc';

/** Reads an editable once, without asking the page for its layout. */
export function readTextMap(root: HTMLElement): TextMap {
  const keepsSpaces = /pre|break-spaces/.test(getComputedStyle(root).whiteSpace);
  const reading: Reading = { text: '', nodes: [], offsets: [], keepsSpaces };
  readChildren(root, reading);
  return { text: reading.text, nodes: reading.nodes, offsets: reading.offsets };
}

interface Reading {
  text: string;
  readonly nodes: (Text | null)[];
  readonly offsets: number[];
  readonly keepsSpaces: boolean;
}

function emit(reading: Reading, character: string, node: Text | null, offset: number): void {
  reading.text += character;
  reading.nodes.push(node);
  reading.offsets.push(offset);
}

function endLine(reading: Reading): void {
  if (reading.text !== '' && !reading.text.endsWith('\n')) emit(reading, '\n', null, 0);
}

function readChildren(parent: Node, reading: Reading): void {
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) readText(child as Text, reading);
    else if (child.nodeType === Node.ELEMENT_NODE) readElement(child as HTMLElement, reading);
  }
}

function readElement(element: HTMLElement, reading: Reading): void {
  if (element.tagName === 'BR') return emit(reading, '\n', null, 0);
  if (element.tagName === 'STYLE' || element.tagName === 'SCRIPT') return;
  if (element.contentEditable === 'false' || element.tagName === 'IMG') return emit(reading, OBJECT, null, 0);
  const isBlock = BLOCKS.has(element.tagName);
  if (isBlock) endLine(reading);
  const before = reading.text.length;
  readChildren(element, reading);
  if (!isBlock) return;
  // A block that holds only <br> is one empty line: the <br> has ended it already.
  if (reading.text.length === before || !reading.text.endsWith('\n')) emit(reading, '\n', null, 0);
}

function readText(node: Text, reading: Reading): void {
  const { data } = node;
  for (let at = 0; at < data.length; at++) {
    const character = data.charAt(at);
    if (character === '\u200b' || character === '\ufeff') continue;
    if (reading.keepsSpaces) emit(reading, character === '\u00a0' ? ' ' : character, node, at);
    else if (!/[ \t\r\n\f]/.test(character)) emit(reading, character === '\u00a0' ? ' ' : character, node, at);
    else if (reading.text !== '' && !/[ \n]$/.test(reading.text)) emit(reading, ' ', node, at);
  }
}

/** The range of a span, or null when it runs over something that is no text of the page. */
export function rangeOf(map: TextMap, start: number, end: number): Range | null {
  const first = map.nodes[start];
  const last = map.nodes[end - 1];
  if (!first?.isConnected || !last?.isConnected || end <= start) return null;
  const range = first.ownerDocument.createRange();
  try {
    range.setStart(first, map.offsets[start] ?? 0);
    range.setEnd(last, (map.offsets[end - 1] ?? 0) + 1);
  } catch {
    return null; // The editor changed its nodes since: the next reading makes a new map.
  }
  return range;
}

/** True when every character of the span is text of the page: objects and line ends are never written over. */
export function isAllText(map: TextMap, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!map.nodes[at]) return false;
  return true;
}

/** The place in the text of a point in the page, or -1. */
export function offsetOf(map: TextMap, node: Node, offset: number): number {
  for (let at = 0; at < map.nodes.length; at++) {
    if (map.nodes[at] === node && (map.offsets[at] ?? 0) >= offset) return at;
  }
  const last = map.nodes.lastIndexOf(node as Text);
  return last < 0 ? -1 : last + 1;
}
