import type { Rewriter } from '../../shared/review/review.ts';
import { bringIn, brought } from './bring-in.ts';

/** Makes rewrites once `rewriting.js` is in the frame; a text in which nothing is found never needs it. */
export interface LaterRewriter {
  /** No rewrites while it is not there. */
  readonly rewriter: Rewriter;
  /** Brings it in; undefined once it is there. */
  readonly untilReady: () => Promise<unknown> | undefined;
}

/** A rewriter that comes when it is first needed. */
export function laterRewriter(): LaterRewriter {
  let coming: Promise<unknown> | undefined;
  return {
    rewriter: (...finding) => brought('rewriting')?.(...finding) ?? [],
    untilReady: () => {
      if (brought('rewriting')) return undefined;
      return (coming ??= bringIn('rewriting').then(() => {
        coming = undefined;
      }));
    },
  };
}
