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
  /** The offset in the text at which the caret stands, or -1. */
  readonly caret: () => number;
  readonly done: () => void;
}

/** Reads a field for painting and placing. */
export function locateText(field: Field, layer: ShadowRoot): TextPlaces {
  if (field.kind === 'plain') {
    const mirror = mirrorOf(field.element, layer);
    return {
      ranges: () => null,
      rects: (span) => mirror.rects(span),
      caret: () => (field.element.selectionStart === field.element.selectionEnd ? field.element.selectionStart : -1),
      done: () => mirror.remove(),
    };
  }
  const map = readTextMap(field.element);
  const ranges = (span: Span): Range | null => rangeOf(map, span.start, span.end);
  return {
    ranges,
    rects: (span) => Array.from(ranges(span)?.getClientRects() ?? [], (rect) => inOurView(rect, field.element)),
    caret: () => {
      const selection = readSelection(field.element);
      return selection?.collapsed ? offsetOf(map, selection.startContainer, selection.startOffset) : -1;
    },
    done: () => undefined,
  };
}
