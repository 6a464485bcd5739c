import type { Span } from '../language/span.ts';

/**
 * What a rewrite does: *vragen*, *voorstellen*, *ruimte geven*, *samen*, *vertellen*, *nog*, *gewoner woord*,
 * *reden*, *keuze*, *moment of aantal*, *naam*, *eigen woorden*.
 */
export type RewriteKind =
  | 'ask'
  | 'propose'
  | 'does-it-work'
  | 'together'
  | 'inform'
  | 'reason'
  | 'choice'
  | 'yet'
  | 'easier'
  | 'when'
  | 'name'
  | 'own';

/** Another way to say it, which a person may choose: replaces `[start, end)` of the draft by `text`. */
export interface Rewrite extends Span {
  readonly text: string;
  readonly kind: RewriteKind;
}

/** No card offers more than this: a choice, not a list (guide, section 1). */
export const MOST_REWRITES = 3;
