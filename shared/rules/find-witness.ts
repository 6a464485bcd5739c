/** A step that tells soonest that a pattern does not stand around a word, before the pattern itself is looked at. */
export interface Witness {
  readonly step: number;
  /** Its place from the anchor, in tokens; 0 when it may stand anywhere in the sentence. */
  readonly offset: number;
}

/** For `findWitness`: a step of one token that names no list. */
export const OPEN = 0;
/** For `findWitness`: a step that may take another number of tokens than one. */
export const FLOATING = -1;

/**
 * Chooses the witness of a pattern: the rarest step that stands at a fixed place from the anchor, else the rarest one that
 * has to be in the sentence.
 *
 * @param frequencies of the lists of each step (`frequencyOf`), `OPEN` or `FLOATING`.
 * @param anchor the step that the pattern is found by.
 * @returns null when no other step has to be there.
 */
export function findWitness(frequencies: readonly number[], anchor: number): Witness | null {
  let [from, to] = [anchor, anchor];
  while (from > 0 && frequencies[from - 1] !== FLOATING) from--;
  while (to < frequencies.length - 1 && frequencies[to + 1] !== FLOATING) to++;
  const beside = rarest(frequencies, anchor, { from, to });
  if (beside >= 0) return { step: beside, offset: beside - anchor };
  const anywhere = rarest(frequencies, anchor, { from: 0, to: frequencies.length - 1 });
  return anywhere < 0 ? null : { step: anywhere, offset: 0 };
}

function rarest(
  frequencies: readonly number[],
  anchor: number,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  let best = -1;
  let fewest = Infinity;
  for (let step = from; step <= to; step++) {
    const frequency = frequencies[step] as number;
    if (step !== anchor && frequency > 0 && frequency < fewest) [best, fewest] = [step, frequency];
  }
  return best;
}
