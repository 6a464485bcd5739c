import type { Rewriter } from '../../shared/review/review.ts';
import { bringIn, brought } from './bring-in.ts';
import type { CardParts } from './card-parts.ts';

/** The card, once `card.js` is in the frame; a text in which nothing is opened never needs it. */
export interface LaterCard {
  /** Undefined while it is not there. */
  readonly parts: () => CardParts | undefined;
  /** Brings it in; undefined once it is there. */
  readonly untilReady: () => Promise<unknown> | undefined;
}

/** A card that comes when it is first needed. */
export function laterCard(): LaterCard & { readonly rewriter: Rewriter } {
  let coming: Promise<unknown> | undefined;
  return {
    parts: () => brought('card'),
    rewriter: (...finding) => brought('card')?.rewriter(...finding) ?? [],
    untilReady: () => {
      if (brought('card')) return undefined;
      return (coming ??= bringIn('card').then(() => {
        coming = undefined;
      }));
    },
  };
}
