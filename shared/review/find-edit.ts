/** What two versions of a text share, in UTF-16 units. */
export interface Edit {
  /** Length of the common beginning. */
  readonly same: number;
  /** Length of the common ending that does not overlap the beginning. */
  readonly sameEnd: number;
  /** How far the ending moved. */
  readonly shift: number;
}

/** Finds the one stretch in which two versions of a text differ. */
export function findEdit(before: string, after: string): Edit {
  const same = commonPrefix(before, after);
  return { same, sameEnd: commonSuffix(before, after, same), shift: after.length - before.length };
}

/** Compares slices, halving: engines compare those in one memory sweep. */
function commonPrefix(a: string, b: string): number {
  let low = 0;
  let high = Math.min(a.length, b.length);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.slice(low, middle) === b.slice(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Does not reach into the first `from` characters. */
function commonSuffix(a: string, b: string, from: number): number {
  let low = 0;
  let high = Math.min(a.length, b.length) - from;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.slice(a.length - middle, a.length - low) === b.slice(b.length - middle, b.length - low)) low = middle;
    else high = middle - 1;
  }
  return low;
}
