import type { UnpackedStep } from './unpack-pattern.ts';

/** A pattern that starts from a word, with what tells soonest that it does not stand around it. */
export interface WordStart {
  /** Number of the pattern. */
  readonly pattern: number;
  /** Number of the list that has to have a word in the sentence. */
  readonly list: number;
  /** Where that word has to be, counted from this one; 0 for anywhere. */
  readonly offset: number;
}

/** Behind the place of a word: how many lists it is looked for in, how many patterns start from it, then bits, lists and starts. */
export const NEEDED = 0;
export const STARTS = 1;
export const BITS = 2;
/** Numbers that each start takes: the list, the offset and the pattern. */
export const START_SIZE = 3;
/** At the place of a pattern: how many steps it has, and from which a match starts; then the steps. */
export const ANCHOR = 1;
export const STEPS = 2;
/** Numbers that each step takes: its kind, whether it may be left out, and its value. */
export const STEP_SIZE = 3;

/**
 * What is known of the words of a book that were met and of the patterns that start from them, in one row of numbers: a
 * review looks at so many of them that it pays to have them beside each other in memory.
 */
export class MetWords {
  cells = new Int32Array(1 << 12);
  /** How many numbers hold the bits of all lists. */
  readonly stride: number;
  /** Place 0 stands for no word. */
  private end = 1;

  /** @param lists how many lists the book has. */
  constructor(lists: number) {
    this.stride = (lists >> 5) + 1;
  }

  /**
   * Adds a word.
   *
   * @param lists all lists that hold it.
   * @param needed those of them that patterns look for in a sentence.
   * @returns its place in `cells`.
   */
  add(lists: readonly number[], needed: readonly number[], starts: readonly WordStart[]): number {
    const place = this.reserve(BITS + this.stride + needed.length + START_SIZE * starts.length);
    const { cells } = this;
    cells[place + NEEDED] = needed.length;
    cells[place + STARTS] = starts.length;
    for (const list of lists) {
      const at = place + BITS + (list >> 5);
      cells[at] = (cells[at] as number) | (1 << (list & 31));
    }
    let at = place + BITS + this.stride;
    for (const list of needed) cells[at++] = list;
    for (const { list, offset, pattern } of starts) {
      cells[at++] = list;
      cells[at++] = offset;
      cells[at++] = pattern;
    }
    return place;
  }

  /**
   * Adds the steps of a pattern.
   *
   * @returns its place in `cells`.
   */
  addSteps(anchor: number, steps: readonly UnpackedStep[]): number {
    const place = this.reserve(STEPS + STEP_SIZE * steps.length);
    const { cells } = this;
    cells[place] = steps.length;
    cells[place + ANCHOR] = anchor;
    let at = place + STEPS;
    for (const { kind, optional, value } of steps) {
      cells[at++] = kind;
      cells[at++] = Number(optional);
      cells[at++] = value;
    }
    return place;
  }

  /** The patterns that start from the word at this place. */
  startsOf(place: number): readonly WordStart[] {
    const { cells, stride } = this;
    const first = place + BITS + stride + (cells[place + NEEDED] as number);
    return Array.from({ length: cells[place + STARTS] as number }, (_, index) => {
      const [list = 0, offset = 0, pattern = 0] = cells.subarray(first + START_SIZE * index);
      return { list, offset, pattern };
    });
  }

  /** Does the word at this place stand in a list? */
  isIn(place: number, list: number): boolean {
    return (((this.cells[place + BITS + (list >> 5)] as number) >>> (list & 31)) & 1) === 1;
  }

  private reserve(size: number): number {
    const place = this.end;
    this.end += size;
    let { length } = this.cells;
    while (length < this.end) length *= 2;
    if (length > this.cells.length) {
      const { cells } = this;
      this.cells = new Int32Array(length);
      this.cells.set(cells);
    }
    return place;
  }
}
