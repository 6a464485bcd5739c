import { render } from 'lit/html.js';
import type { Send } from '../../shared/desk/actions.ts';
import type { DeskState } from '../../shared/desk/state.ts';
import type { Rewriter } from '../../shared/review/review.ts';
import { makeRewrites } from '../../shared/review/make-rewrites.ts';
import { cardStyles } from '../../shared/ui/card/card.styles.ts';
import { cardView } from '../../shared/ui/card/card.view.ts';
import type { Wording } from '../../shared/ui/wording.ts';
import { writeInField } from './writers/write-in-field.ts';

/** What an open card needs, and a field without one does not: its words, its looks, the rewrites and what writes them. */
export interface CardParts {
  readonly rewriter: Rewriter;
  readonly styles: string;
  readonly write: typeof writeInField;
  /** Draws the card of a desk, or nothing when none is open. One place is drawn by one copy of Lit: this one. */
  readonly draw: (place: HTMLElement, state: DeskState, send: Send, wording: Wording | undefined) => void;
}

export const CARD: CardParts = {
  rewriter: makeRewrites,
  styles: cardStyles,
  draw: (place, state, send, wording) => void render(cardView(state, send, wording), place),
  write: writeInField,
};
