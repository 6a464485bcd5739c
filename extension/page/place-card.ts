/** A rectangle in CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The size of a card, or of the window, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card goes. It grows away from the words: `top` is set below and beside them, `bottom` above them. */
export interface CardPlace {
  readonly left: number;
  readonly top?: number;
  /** Counted from the lower edge of the window. */
  readonly bottom?: number;
  /** The most it can be high without leaving the window. */
  readonly room: number;
}

const GAP = 8;
/** A card this high shows its reason and a choice, and scrolls for the rest: rather that than covering the words. */
const ENOUGH = 320;

/** What all lines of some words take together; undefined without any. */
export function around(lines: readonly Box[]): Box | undefined {
  if (lines.length === 0) return undefined;
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    top: Math.min(...lines.map(({ top }) => top)),
    right: Math.max(...lines.map(({ right }) => right)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
  };
}

/**
 * Below the words, else above them, a little lower when it has to be, else beside them, else where it covers the least;
 * always inside the window.
 *
 * @param words what it is about, all its lines together
 * @param card its size at rest
 * @param isRtl true when the words run from right to left: the card then begins at their right end
 */
export function placeCard(words: Box, card: Size, window: Size, isRtl = false): CardPlace {
  const most = Math.max(0, window.height - 2 * GAP);
  const left = between(GAP, isRtl ? words.right - card.width : words.left, window.width - card.width - GAP);
  const below = window.height - words.bottom - 2 * GAP;
  const above = words.top - 2 * GAP;
  for (const height of [card.height, Math.min(card.height, ENOUGH)]) {
    if (height <= below) return { left, top: Math.max(GAP, words.bottom + GAP), room: Math.min(below, most) };
    if (height <= above) {
      return { left, bottom: Math.max(GAP, window.height - words.top + GAP), room: Math.min(above, most) };
    }
  }
  const beside = besideWords(words, card, window);
  const top = between(GAP, words.bottom + GAP, window.height - card.height - GAP);
  return { left: beside ?? left, top, room: most - top + GAP };
}

/** The left edge of a card next to the words, on the side with room; undefined when neither has it. */
function besideWords(words: Box, card: Size, window: Size): number | undefined {
  const places = [words.right + GAP, words.left - GAP - card.width];
  return places.find((left) => left >= GAP && left + card.width + GAP <= window.width);
}

function between(least: number, wanted: number, most: number): number {
  return Math.max(least, Math.min(wanted, most));
}
