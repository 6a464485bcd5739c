/** A stretch of the new sentence, and whether the old one did not have it there. */
export interface Stretch {
  readonly text: string;
  readonly isChanged: boolean;
}

/** A word (with apostrophes and hyphens inside), a run of white space, or one other character. */
const PIECE = /[\p{L}\p{M}\p{N}]+(?:['’\-.:][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/** Longest sentence, in pieces, for which the exact comparison (n × m) stays well under a millisecond. */
const LONGEST_EXACT = 400;

/**
 * Tells which words of a rewrite differ from the sentence it replaces, to show them in bold.
 * Upper and lower case count: in *Je moet* → *Wil je* both words are new to the eye.
 *
 * @returns stretches that together are exactly `after`, no two neighbours alike, none empty
 */
export function changedWords(before: string, after: string): readonly Stretch[] {
  const pieces = piecesOf(after);
  // From the end: a rewrite mostly changes how a sentence begins, so of two equal words the later one stayed.
  const kept = keptPieces(piecesOf(before).toReversed(), pieces.toReversed()).toReversed();
  const stretches: Stretch[] = [];
  pieces.forEach((piece, index) => {
    const isBlank = piece.trim() === '';
    // White space between two changed words belongs to the change; elsewhere it is never in bold.
    const isChanged = isBlank ? !(kept[index - 1] ?? true) && !(kept[index + 1] ?? true) : !kept[index];
    const last = stretches.at(-1);
    if (last?.isChanged === isChanged) stretches[stretches.length - 1] = { text: last.text + piece, isChanged };
    else stretches.push({ text: piece, isChanged });
  });
  return stretches;
}

function piecesOf(sentence: string): readonly string[] {
  return sentence.match(PIECE) ?? [];
}

/** For each new piece: does it stand in a longest common row with the old ones? */
function keptPieces(old: readonly string[], now: readonly string[]): readonly boolean[] {
  const kept = now.map(() => false);
  if (old.length > LONGEST_EXACT || now.length > LONGEST_EXACT) return keepEnds(old, now, kept);
  const length = lengthsOfCommonRows(old, now);
  let i = 0;
  let j = 0;
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      kept[j] = true;
      i += 1;
      j += 1;
    } else if (at(length, i + 1, j) >= at(length, i, j + 1)) i += 1;
    else j += 1;
  }
  return kept;
}

function lengthsOfCommonRows(old: readonly string[], now: readonly string[]): readonly number[][] {
  const length = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = length[i];
      if (!row) continue;
      row[j] = old[i] === now[j] ? at(length, i + 1, j + 1) + 1 : Math.max(at(length, i + 1, j), at(length, i, j + 1));
    }
  }
  return length;
}

function at(table: readonly number[][], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

/** For very long sentences: what both begin and end with. */
function keepEnds(old: readonly string[], now: readonly string[], kept: boolean[]): readonly boolean[] {
  const shortest = Math.min(old.length, now.length);
  let head = 0;
  while (head < shortest && old[head] === now[head]) kept[head++] = true;
  let tail = 0;
  while (tail < shortest - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) {
    kept[now.length - 1 - tail] = true;
    tail += 1;
  }
  return kept;
}
