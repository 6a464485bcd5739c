import type { Span } from './span.ts';

/** Only `body` and `greeting` are own words; signature and quoted thread are never reviewed. */
export type RegionKind = 'greeting' | 'body' | 'signature' | 'quoted';

/** A part of a draft. Offsets count in the draft; regions tile it without gaps. */
export interface Region extends Span {
  readonly kind: RegionKind;
}
