import type { Rewriter } from '../../shared/review/review.ts';
import { ask } from '../browser/content-api.ts';

/** Where `rewriting.js` leaves what it brings, in the world of our scripts in a frame. */
export const rewriterWorld = globalThis as unknown as { uitnodigendRewriter?: Rewriter | undefined };

/** Makes rewrites once `rewriting.js` is in the frame; a text in which nothing is found never needs it. */
export interface LaterRewriter {
  /** No rewrites while it is not there. */
  readonly rewriter: Rewriter;
  /** Brings it in; undefined once it is there. Where it cannot come, the next time tries again. */
  readonly untilReady: () => Promise<unknown> | undefined;
}

/** What an earlier version of the extension left in the frame is not used. */
export function laterRewriter(): LaterRewriter {
  let coming: Promise<unknown> | undefined;
  rewriterWorld.uitnodigendRewriter = undefined;
  return {
    rewriter: (...finding) => rewriterWorld.uitnodigendRewriter?.(...finding) ?? [],
    untilReady: () => {
      if (rewriterWorld.uitnodigendRewriter) return undefined;
      return (coming ??= ask({ kind: 'rewriter?' }).then(() => {
        coming = undefined;
      }));
    },
  };
}
