/** A set of words by their numbers: one number, or a bit for each. Plain data, because the matcher asks it most of all. */
export interface WordSet {
  /** The number of the only word, else -1. */
  readonly only: number;
  readonly bits: Int32Array;
}

const NO_BITS = new Int32Array(0);

export function makeWordSet(numbers: readonly number[]): WordSet {
  const [first = -1] = numbers;
  if (numbers.length < 2) return { only: first, bits: NO_BITS };
  const bits = new Int32Array((numbers.reduce((a, b) => Math.max(a, b)) >> 5) + 1);
  for (const number of numbers) bits[number >> 5] = (bits[number >> 5] as number) | (1 << (number & 31));
  return { only: -1, bits };
}

/** @param number of a word; negative for a word that no rule names, which is in no set. */
export function hasWord({ only, bits }: WordSet, number: number): boolean {
  if (number < 0) return false;
  const at = number >> 5;
  return number === only || (at < bits.length && (((bits[at] as number) >>> (number & 31)) & 1) === 1);
}
