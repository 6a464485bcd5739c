/** Replaces `[start, end)` of the old words by `text`. Offsets count in the old words. */
export interface WordEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Longest sentence, in words and gaps, for which the exact comparison (n × m) stays well under a millisecond. */
const LONGEST_EXACT = 400;

/**
 * The changes that turn `before` into `after` and leave every other word alone, so that its bold or link stays.
 *
 * @returns edits in order, never touching; neighbours with only white space between them are one. None when equal.
 */
export function wordEdits(before: string, after: string): readonly WordEdit[] {
  const [oldLines, newLines] = [before.split('\n'), after.split('\n')];
  // Several sentences at once: rewrites keep the lines, so each line is compared with its own.
  if (oldLines.length === newLines.length && oldLines.length > 1) return lineEdits(oldLines, newLines);
  return editsOfLine(before, after);
}

function lineEdits(oldLines: readonly string[], newLines: readonly string[]): readonly WordEdit[] {
  let from = 0;
  return oldLines.flatMap((line, index) => {
    const start = from;
    from += line.length + 1;
    const edits = editsOfLine(line, newLines[index] ?? '');
    return edits.map((edit) => ({ start: start + edit.start, end: start + edit.end, text: edit.text }));
  });
}

function editsOfLine(before: string, after: string): readonly WordEdit[] {
  const old = piecesOf(before);
  const now = piecesOf(after);
  if (old.length > LONGEST_EXACT || now.length > LONGEST_EXACT) {
    return before === after ? [] : [{ start: 0, end: before.length, text: after }];
  }
  const edits: Growing[] = [];
  let at = 0;
  for (const { kept, dropped, added } of alignFromEnd(old, now)) {
    if (kept !== '') {
      const last = edits[edits.length - 1];
      // A gap after a change waits: when the next word changes too, it belongs to the change.
      if (last && last.end + last.gap.length === at && kept.trim() === '') last.gap += kept;
      at += kept.length;
    } else {
      addChange(edits, { start: at, end: at + dropped.length, text: added, gap: '' });
      at += dropped.length;
    }
  }
  return edits.map(({ start, end, text }) => ({ start, end, text }));
}

interface Growing {
  readonly start: number;
  end: number;
  text: string;
  gap: string;
}

function addChange(edits: Growing[], change: Growing): void {
  const last = edits[edits.length - 1];
  if (last && last.end + last.gap.length === change.start) {
    last.text += last.gap + change.text;
    last.end = change.end;
    last.gap = '';
  } else edits.push(change);
}

/** Words with their marks, and the gaps between them. */
function piecesOf(words: string): readonly string[] {
  return words.match(/\s+|\S+/g) ?? [];
}

interface Step {
  readonly kept: string;
  readonly dropped: string;
  readonly added: string;
}

/** A longest common row, read so that of two equal words the later one stays: rewrites change how a sentence begins. */
function alignFromEnd(old: readonly string[], now: readonly string[]): readonly Step[] {
  const length = commonLengths(old, now);
  const steps: Step[] = [];
  let i = old.length;
  let j = now.length;
  while (i > 0 || j > 0) {
    const [oldPiece, newPiece] = [old[i - 1] ?? '', now[j - 1] ?? ''];
    if (i > 0 && j > 0 && oldPiece === newPiece) {
      steps.push({ kept: oldPiece, dropped: '', added: '' });
      i--;
      j--;
    } else if (i > 0 && (j === 0 || at(length, i - 1, j) >= at(length, i, j - 1))) {
      steps.push({ kept: '', dropped: oldPiece, added: '' });
      i--;
    } else {
      steps.push({ kept: '', dropped: '', added: newPiece });
      j--;
    }
  }
  return steps.reverse();
}

/** `[i][j]`: how long the longest common row of the first i old and the first j new pieces is. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly number[][] {
  const table: number[][] = [new Array<number>(now.length + 1).fill(0)];
  for (let i = 1; i <= old.length; i++) {
    const row = [0];
    for (let j = 1; j <= now.length; j++) {
      const isSame = old[i - 1] === now[j - 1];
      row.push(isSame ? at(table, i - 1, j - 1) + 1 : Math.max(at(table, i - 1, j), row[j - 1] ?? 0));
    }
    table.push(row);
  }
  return table;
}

function at(table: readonly number[][], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}
