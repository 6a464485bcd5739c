import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a panel says about a page: why its reminder shows, and the name it speaks of, if any. */
interface Said {
  readonly why: string;
  readonly name: string | null;
}

/** A table of what was expected of each page and what came of it, to read beside the tests. */
export interface RecognitionTable {
  readonly add: (path: string, expected: Said, got: Said) => void;
  readonly write: (file: string) => void;
}

/** Begins an empty table. A row whose two sides differ is marked. */
export function recognitionTable(): RecognitionTable {
  const rows: string[] = [];
  const cell = ({ why, name }: Said): string => `${why} ${name ?? '(nobody)'}`;
  return {
    add: (path, expected, got) => {
      const mark = cell(expected) === cell(got) ? '' : 'differs';
      rows.push(`| ${path.replaceAll('|', '\\|')} | ${cell(expected)} | ${cell(got)} | ${mark} |`);
    },
    write: (file) => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, ['| page | expected | got | |', '|---|---|---|---|', ...rows, ''].join('\n'));
    },
  };
}
