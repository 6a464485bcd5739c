import type { Span } from '../../shared/language/span.ts';
import type { Field } from './find-field.ts';
import { mirrorOf } from './mirror.ts';
import { inOurView } from './our-view.ts';
import { offsetOf, rangeOf, readTextMap } from './text-map.ts';
import { readSelection } from './writers/caret.ts';

/** Where spans of a field's text are on the screen. Valid until the next edit; asked for inside an animation frame. */
export interface TextPlaces {
  readonly ranges: (span: Span) => Range | null;
  readonly rects: (span: Span) => DOMRect[];
  /** Scrolls as little as it takes to bring a span into sight; places are asked for anew after it. */
  readonly reveal: (span: Span) => void;
  /** The offset in the text at which the caret stands, or -1. */
  readonly caret: () => number;
  readonly done: () => void;
}

/** Roughly a line of text, in CSS pixels: what is brought into sight keeps a line above it. */
const LINE = 32;

/** Reads a field for painting and placing. */
export function locateText(field: Field, layer: ShadowRoot): TextPlaces {
  if (field.kind === 'plain') {
    const mirror = mirrorOf(field.element, layer);
    return {
      ranges: () => null,
      rects: (span) => mirror.rects(span),
      reveal: (span) => {
        const { element } = field;
        const depth = mirror.depth(span);
        if (depth < 0 || depth > element.clientHeight - LINE) element.scrollTop += depth - LINE;
        element.scrollIntoView({ block: 'nearest' });
      },
      caret: () => (field.element.selectionStart === field.element.selectionEnd ? field.element.selectionStart : -1),
      done: () => mirror.remove(),
    };
  }
  const map = readTextMap(field.element);
  const ranges = (span: Span): Range | null => rangeOf(map, span.start, span.end);
  return {
    ranges,
    rects: (span) => Array.from(ranges(span)?.getClientRects() ?? [], (rect) => inOurView(rect, field.element)),
    reveal: (span) => ranges(span)?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' }),
    caret: () => {
      const selection = readSelection(field.element);
      return selection?.collapsed ? offsetOf(map, selection.startContainer, selection.startOffset) : -1;
    },
    done: () => undefined,
  };
}
