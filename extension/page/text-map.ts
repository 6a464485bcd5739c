import { mailPartOf } from './mail-parts.ts';

/** The own words in an editable, with the way back from each of its characters to the page. */
export interface TextMap {
  readonly text: string;
  /** The text node of each character; null for line ends and objects, which stand for no text of the page. */
  readonly nodes: readonly (Text | null)[];
  readonly offsets: readonly number[];
}

/** Stands for a picture, a field or an island that cannot be edited. */
const OBJECT = '\ufffc';
const OBJECTS = new Set(
  'AUDIO BUTTON CANVAS EMBED IFRAME IMG INPUT METER OBJECT PROGRESS SELECT SVG TEXTAREA VIDEO'.split(' '),
);
const UNSEEN = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT']);
/** Fillers that editors keep for their caret, and the hyphen that only shows where a line breaks. */
const FILLERS = new Set(['\u200b', '\ufeff', '\u2060', '\u00ad']);

/** Reads an editable once: one walk over the nodes, with the styles that decide how the page shows them. */
export function readTextMap(root: HTMLElement): TextMap {
  const reading: Reading = { text: '', nodes: [], offsets: [], isDone: false };
  readChildren(root, spacesIn(getComputedStyle(root)), reading);
  return { text: reading.text, nodes: reading.nodes, offsets: reading.offsets };
}

interface Reading {
  text: string;
  isDone: boolean;
  readonly nodes: (Text | null)[];
  readonly offsets: number[];
}

/** What becomes of white space: all of it stays, only line ends do, or each run of it becomes one space. */
type Spaces = 'all' | 'lines' | 'one';

function spacesIn({ whiteSpace }: CSSStyleDeclaration): Spaces {
  if (/pre-line|preserve-breaks/.test(whiteSpace)) return 'lines';
  return /pre|break-spaces/.test(whiteSpace) ? 'all' : 'one';
}

function emit(reading: Reading, character: string, node: Text | null, offset: number): void {
  reading.text += character;
  reading.nodes.push(node);
  reading.offsets.push(offset);
}

function endLine(reading: Reading): void {
  if (reading.text !== '' && !reading.text.endsWith('\n')) emit(reading, '\n', null, 0);
}

function readChildren(parent: Node, spaces: Spaces, reading: Reading): void {
  for (let child = parent.firstChild; child && !reading.isDone; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) readText(child as Text, spaces, reading);
    else if (child.nodeType === Node.ELEMENT_NODE) readElement(child as HTMLElement, reading);
  }
}

function readElement(element: HTMLElement, reading: Reading): void {
  const tag = element.tagName.toUpperCase();
  if (tag === 'BR') return emit(reading, '\n', null, 0);
  if (UNSEEN.has(tag)) return;
  const part = mailPartOf(element);
  if (part !== 'own') {
    endLine(reading);
    reading.isDone = part === 'end';
    return;
  }
  const style = getComputedStyle(element);
  if (style.display === 'none') return;
  if (element.contentEditable === 'false' || OBJECTS.has(tag)) return emit(reading, OBJECT, null, 0);
  const isBlock = !/^(?:inline|contents|ruby)/.test(style.display);
  if (isBlock) endLine(reading);
  const before = reading.text.length;
  readChildren(element, spacesIn(style), reading);
  // A block that holds only <br> is one empty line: the <br> has ended it already.
  if (isBlock && (reading.text.length === before || !reading.text.endsWith('\n'))) emit(reading, '\n', null, 0);
}

function readText(node: Text, spaces: Spaces, reading: Reading): void {
  const { data } = node;
  for (let at = 0; at < data.length; at++) {
    const character = data.charAt(at);
    if (FILLERS.has(character)) continue;
    const stays = spaces === 'all' || (spaces === 'lines' && character === '\n') || !/[ \t\r\n\f]/.test(character);
    if (stays) emit(reading, character === '\u00a0' ? ' ' : character, node, at);
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

/** The place in the text of a point in the page, or -1 where it is in none of the text that was read. */
export function offsetOf(map: TextMap, node: Node, offset: number): number {
  let last = -1;
  for (let at = 0; at < map.nodes.length; at++) {
    if (map.nodes[at] !== node) continue;
    if ((map.offsets[at] ?? 0) >= offset) return at;
    last = at;
  }
  return last < 0 ? -1 : last + 1;
}
