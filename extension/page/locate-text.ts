import type { Span } from '../../shared/language/span.ts';
import type { Field, PlainElement } from './find-field.ts';
import { openMirror } from './mirror.ts';
import { seenPart } from './seen-part.ts';
import { offsetOf, rangeOf, readTextMap } from './text-map.ts';
import { readSelection } from './writers/caret.ts';

/** Where spans of a field's text are on the screen. */
export interface TextPlaces {
  /** Reads the field again. Called first in an animation frame, when something may have changed. */
  readonly follow: () => void;
  readonly ranges: (span: Span) => Range | null;
  /** The lines of a span that are seen, in our window. */
  readonly rects: (span: Span) => DOMRect[];
  /** Scrolls as little as it takes to bring a span into sight; the field is read anew after it. */
  readonly reveal: (span: Span) => void;
  /** The offset in the text at which the caret stands, or -1. */
  readonly caret: () => number;
  readonly remove: () => void;
}

/** Roughly a line of text, in CSS pixels: what is brought into sight keeps a line above it. */
const LINE = 32;

/** Reads a field for painting and placing, until it is removed. */
export function locateText(field: Field, layer: ShadowRoot): TextPlaces {
  return field.kind === 'plain' ? inPlain(field.element, layer) : inEditable(field.element);
}

function inPlain(element: PlainElement, layer: ShadowRoot): TextPlaces {
  const mirror = openMirror(element, layer);
  return {
    follow: mirror.follow,
    ranges: () => null,
    rects: mirror.rects,
    reveal: (span) => {
      const depth = mirror.depth(span);
      if (depth < 0 || depth > element.clientHeight - LINE) element.scrollTop += depth - LINE;
      element.scrollIntoView({ block: 'nearest' });
    },
    caret: () => (element.selectionStart === element.selectionEnd ? (element.selectionStart ?? -1) : -1),
    remove: mirror.remove,
  };
}

function inEditable(element: HTMLElement): TextPlaces {
  let map = readTextMap(element);
  const ranges = (span: Span): Range | null => rangeOf(map, span.start, span.end);
  return {
    follow: () => {
      map = readTextMap(element);
    },
    ranges,
    rects: (span) => {
      const range = ranges(span);
      const around = range?.startContainer.parentElement ?? null;
      return Array.from(range?.getClientRects() ?? []).flatMap(
        (rect) => (around && seenPart(rect, around, true)) ?? [],
      );
    },
    reveal: (span) => ranges(span)?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' }),
    caret: () => {
      map = readTextMap(element);
      const selection = readSelection(element);
      return selection?.collapsed ? offsetOf(map, selection.startContainer, selection.startOffset) : -1;
    },
    remove: () => undefined,
  };
}
