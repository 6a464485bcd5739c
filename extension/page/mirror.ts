import type { Span } from '../../shared/language/span.ts';
import { isLine, type PlainElement } from './find-field.ts';
import { openMirrorLines } from './mirror-lines.ts';
import { seenPart } from './seen-part.ts';

/** What decides where the words of a textarea stand. */
const COPIED = [
  'borderBottomWidth',
  'borderLeftWidth',
  'borderRightWidth',
  'borderTopWidth',
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontOpticalSizing',
  'fontSize',
  'fontSizeAdjust',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontVariationSettings',
  'fontWeight',
  'hyphens',
  'letterSpacing',
  'lineBreak',
  'lineHeight',
  'overflowWrap',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'tabSize',
  'textAlign',
  'textIndent',
  'textRendering',
  'textTransform',
  'unicodeBidi',
  'wordBreak',
  'wordSpacing',
] as const;

/** A page that is enlarged by a transform or `zoom` differs more than rounding does. */
const ROUNDING = 0.01;

/** A copy of a textarea's text as the page lays it out, unseen, in our own layer. */
export interface Mirror {
  /** Takes over what changed: text, font, width. Called first in an animation frame. */
  readonly follow: () => void;
  /** The lines of a span that are seen, in our window. */
  readonly rects: (span: Span) => DOMRect[];
  /** How far a span stands from the upper edge of the field, in CSS pixels; negative above it. */
  readonly depth: (span: Span) => number;
  readonly remove: () => void;
}

/** Makes a mirror of a textarea. It lays the text out again only when that, or how it is shown, has changed. */
export function openMirror(field: PlainElement, layer: ShadowRoot): Mirror {
  const page = field.ownerDocument;
  const copy = page.createElement('div');
  const fixed = { position: 'fixed', left: '0', top: '0', visibility: 'hidden', pointerEvents: 'none' };
  Object.assign(copy.style, fixed, { contain: 'layout style', boxSizing: 'border-box', borderStyle: 'solid' });
  const lines = openMirrorLines(copy);
  layer.append(copy);
  let shown = '';
  let scale = 1;
  let box = new DOMRect();
  let seen: DOMRect | null = null;

  const follow = (): void => {
    box = field.getBoundingClientRect();
    const style = getComputedStyle(field);
    const ratio = field.offsetWidth > 0 ? box.width / field.offsetWidth : 1;
    scale = Math.abs(ratio - 1) < ROUNDING ? 1 : ratio;
    const borders = parseFloat(style.borderLeftWidth) + parseFloat(style.borderRightWidth);
    // One line has no scroll bar; to Firefox its padding is outside it.
    const gutter = isLine(field) ? 0 : field.offsetWidth - field.clientWidth - borders;
    const width = (scale === 1 ? box.width : field.offsetWidth) - (gutter >= 1 ? gutter : 0);
    const whiteSpace = isLine(field) ? 'pre' : style.whiteSpace.startsWith('pre') ? style.whiteSpace : 'pre-wrap';
    const wanted = [width, whiteSpace, ...COPIED.map((name) => style[name])];
    const { clientLeft, clientTop, clientWidth, clientHeight } = field;
    const inside = [clientLeft, clientTop, clientWidth, clientHeight].map((length) => length * scale);
    const [left = 0, top = 0, wide = 0, high = 0] = inside;
    seen = seenPart(new DOMRect(box.left + left, box.top + top, wide, high), field, false);
    if (wanted.join('\n') !== shown) {
      shown = wanted.join('\n');
      for (const name of COPIED) copy.style[name] = style[name];
      Object.assign(copy.style, { width: `${width}px`, whiteSpace });
    }
    lines.show(field.value);
  };

  /** A scroll bar on the left moves the text, and counts in `clientLeft`. */
  const inField = (rect: DOMRect): DOMRect => {
    const { left, top } = copy.getBoundingClientRect();
    const bar = isLine(field) ? 0 : field.clientLeft - parseFloat(copy.style.borderLeftWidth || '0');
    const x = box.left + scale * (rect.left - left + bar - field.scrollLeft);
    // One line stands in the middle of its field, whatever the height.
    const lower = isLine(field) ? (field.offsetHeight - copy.offsetHeight) / 2 : -field.scrollTop;
    const y = box.top + scale * (rect.top - top + lower);
    return new DOMRect(x, y, rect.width * scale, rect.height * scale);
  };
  return {
    follow,
    rects: (span) =>
      lines
        .ranges(span)
        .flatMap((range) => Array.from(range.getClientRects(), inField))
        .flatMap((rect) => inSight(rect, seen) ?? []),
    depth: (span) => {
      const [first] = lines.ranges(span);
      return first ? (inField(first.getBoundingClientRect()).top - box.top) / scale : 0;
    },
    remove: () => copy.remove(),
  };
}

/** A line as far as it is seen; one whose lower edge is not seen has no underline to show. */
function inSight(rect: DOMRect, seen: DOMRect | null): DOMRect | null {
  if (!seen || rect.bottom > seen.bottom + 1 || rect.bottom <= seen.top) return null;
  const left = Math.max(rect.left, seen.left);
  const width = Math.min(rect.right, seen.right) - left;
  const top = Math.max(rect.top, seen.top);
  return width > 0 ? new DOMRect(left, top, width, rect.bottom - top) : null;
}
