/** A stretch of text: UTF-16 offsets, end-exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two spans share at least one UTF-16 unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
