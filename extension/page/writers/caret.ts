import type { Span } from '../../../shared/language/span.ts';
import { offsetOf, readTextMap } from '../text-map.ts';
import type { TextMap } from '../text-map.ts';
import { followEdit } from './gate.ts';

/** The selection inside an editing host, also in shadow roots; null when the browser does not say where it is. */
export function readSelection(element: HTMLElement): StaticRange | null {
  const selection = element.ownerDocument.getSelection();
  const shadowRoots = rootsAround(element);
  if (!selection || selection.rangeCount === 0) return null;
  if (typeof selection.getComposedRanges !== 'function') {
    return shadowRoots.length === 0 ? selection.getRangeAt(0) : null;
  }
  const [range] = selection.getComposedRanges({ shadowRoots });
  return range && element.contains(range.startContainer) && element.contains(range.endContainer) ? range : null;
}

function rootsAround(element: HTMLElement): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let root = element.getRootNode();
  while (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE) {
    roots.push(root as ShadowRoot);
    root = (root as ShadowRoot).host.getRootNode();
  }
  return roots;
}

/** True when two ranges hold the same words behind the same words; editors move the ends between their nodes. */
export function isSamePlace(element: HTMLElement, one: AbstractRange, other: AbstractRange): boolean {
  const words = (range: AbstractRange): [string, string] => {
    const before = element.ownerDocument.createRange();
    before.selectNodeContents(element);
    before.setEnd(range.startContainer, range.startOffset);
    const inside = element.ownerDocument.createRange();
    inside.setStart(range.startContainer, range.startOffset);
    inside.setEnd(range.endContainer, range.endOffset);
    return [before, inside].map((part) => part.toString().replace(/\s/g, '')) as [string, string];
  };
  const [before, inside] = words(one);
  const [otherBefore, otherInside] = words(other);
  return before === otherBefore && inside === otherInside;
}

/**
 * Remembers the selection in an editor. The answer puts it back when the span has become `length` characters;
 * without a length it only takes care that no words stay selected, for the next key would replace them.
 */
export function rememberCaret(element: HTMLElement, span: Span): (length: number | null) => void {
  const selection = element.ownerDocument.getSelection();
  const range = readSelection(element);
  const map = readTextMap(element);
  const start = range ? offsetOf(map, range.startContainer, range.startOffset) : -1;
  const end = range && !range.collapsed ? offsetOf(map, range.endContainer, range.endOffset) : start;
  const elsewhere = range && start < 0 ? { node: range.startContainer, offset: range.startOffset } : null;
  return (length) => {
    const now = readTextMap(element);
    const place = (at: number): [Text, number] | null =>
      at < 0 || length === null ? null : pointAt(now, followEdit(at, span, length));
    const [from, to] = [place(start), place(end)];
    if (from && to) return selection?.setBaseAndExtent(...from, ...to);
    // In an empty line, or in the quoted mail below: a place without words of its own stays what it was.
    if (elsewhere && length !== null && isPlaceIn(element, elsewhere)) {
      return selection?.collapse(elsewhere.node, elsewhere.offset);
    }
    const left = readSelection(element);
    if (left && !left.collapsed) selection?.collapse(left.endContainer, left.endOffset);
  };
}

function isPlaceIn(element: HTMLElement, { node, offset }: { node: Node; offset: number }): boolean {
  return (
    element.contains(node) &&
    offset <= (node.nodeType === Node.TEXT_NODE ? (node as Text).length : node.childNodes.length)
  );
}

/** A place in the text as a point in the page: before its character, or behind the one before it. */
function pointAt(map: TextMap, at: number): [Text, number] | null {
  const before = map.nodes[at - 1];
  if (before?.isConnected) return [before, (map.offsets[at - 1] ?? 0) + 1];
  const node = map.nodes[at];
  return node?.isConnected ? [node, map.offsets[at] ?? 0] : null;
}
