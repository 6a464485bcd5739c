import type { Span } from '../../shared/language/span.ts';

/** The lines of a text, each a block of its own: the browser lays out again only those that changed. */
export interface MirrorLines {
  readonly show: (text: string) => void;
  /** The text of a span, a range for each of its lines. */
  readonly ranges: (span: Span) => Range[];
}

/** An empty line is as high as any other. */
const FILLER = '\u200b';

/** Keeps the lines of a text in an element that is laid out like the field. */
export function openMirrorLines(copy: HTMLElement): MirrorLines {
  const page = copy.ownerDocument;
  const blocks: HTMLElement[] = [];
  let shown: readonly string[] = [];
  const fill = (block: HTMLElement, line: string): void => {
    (block.firstChild as Text).data = line === '' ? FILLER : line;
  };
  const makeBlock = (line: string): HTMLElement => {
    const block = page.createElement('div');
    block.append(page.createTextNode(''));
    fill(block, line);
    return block;
  };
  return {
    show: (text) => {
      const lines = text.split('\n');
      const least = Math.min(lines.length, shown.length);
      let head = 0;
      while (head < least && lines[head] === shown[head]) head++;
      let tail = 0;
      while (tail < least - head && lines[lines.length - 1 - tail] === shown[shown.length - 1 - tail]) tail++;
      const changed = least - head - tail;
      for (let at = head; at < head + changed; at++) fill(blocks[at] as HTMLElement, lines[at] as string);
      const added = lines.slice(head + changed, lines.length - tail).map(makeBlock);
      const next = blocks[shown.length - tail];
      for (const gone of blocks.splice(head + changed, shown.length - least, ...added)) gone.remove();
      for (const block of added) copy.insertBefore(block, next ?? null);
      // Only the first line of a field is indented.
      blocks.forEach((block, at) => {
        const indent = at === 0 ? '' : '0px';
        if (block.style.textIndent !== indent) block.style.textIndent = indent;
      });
      shown = lines;
    },
    ranges: ({ start, end }) => {
      const ranges: Range[] = [];
      let from = 0;
      shown.forEach((line, at) => {
        const [first, last] = [Math.max(start - from, 0), Math.min(end - from, line.length)];
        from += line.length + 1;
        if (first >= last) return;
        const range = page.createRange();
        const text = (blocks[at] as HTMLElement).firstChild as Text;
        range.setStart(text, first);
        range.setEnd(text, last);
        ranges.push(range);
      });
      return ranges;
    },
  };
}
