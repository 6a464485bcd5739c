import type { Span } from '../../shared/language/span.ts';

/** What decides where the words of a textarea stand. */
const COPIED = [
  'direction',
  'boxSizing',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'fontStretch',
  'fontSize',
  'fontFamily',
  'lineHeight',
  'textAlign',
  'textTransform',
  'textIndent',
  'letterSpacing',
  'wordSpacing',
  'tabSize',
  'wordBreak',
  'overflowWrap',
] as const;

/** A copy of a textarea's text as the page lays it out, invisible, in our own layer. */
export interface Mirror {
  readonly rects: (span: Span) => DOMRect[];
  /** How far a span stands from the upper edge of the field, in CSS pixels; negative above it. */
  readonly depth: (span: Span) => number;
  readonly remove: () => void;
}

/** Makes a mirror; the caller removes it in the same animation frame. */
export function mirrorOf(field: HTMLTextAreaElement, layer: ShadowRoot): Mirror {
  const style = getComputedStyle(field);
  const box = field.getBoundingClientRect();
  const copy = field.ownerDocument.createElement('div');
  for (const name of COPIED) copy.style[name] = style[name];
  const scrollbar =
    field.offsetWidth - field.clientWidth - parseFloat(style.borderLeftWidth) - parseFloat(style.borderRightWidth);
  Object.assign(copy.style, {
    position: 'fixed',
    visibility: 'hidden',
    pointerEvents: 'none',
    borderStyle: 'solid',
    whiteSpace: style.whiteSpace.startsWith('pre') ? style.whiteSpace : 'pre-wrap',
    left: `${box.left}px`,
    top: `${box.top - field.scrollTop}px`,
    width: `${style.boxSizing === 'border-box' ? box.width - scrollbar : parseFloat(style.width) - scrollbar}px`,
  });
  const text = field.ownerDocument.createTextNode(`${field.value}\u200b`);
  copy.append(text);
  layer.append(copy);
  const rangeOf = ({ start, end }: Span): Range => {
    const range = field.ownerDocument.createRange();
    range.setStart(text, Math.min(start, text.length));
    range.setEnd(text, Math.min(end, text.length));
    return range;
  };
  return {
    rects: (span) =>
      Array.from(rangeOf(span).getClientRects()).filter((rect) => rect.bottom > box.top && rect.top < box.bottom),
    depth: (span) => rangeOf(span).getBoundingClientRect().top - box.top,
    remove: () => copy.remove(),
  };
}
