import { readFileSync } from 'node:fs';
import { LineCounter, isNode, parseDocument } from 'yaml';
import type { Locate } from '../formats/problem.ts';

/** A YAML file as data, with the line of each of its parts. */
export interface YamlFile {
  readonly data: unknown;
  readonly locate: Locate;
}

/** Reads a YAML file. @throws Error that names file and line when it is no YAML. */
export function readYaml(path: string, shownAs: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const broken = document.errors[0];
  if (broken) throw new Error(`${shownAs}:${broken.linePos?.[0].line ?? 0}: ${broken.message.split('\n')[0]}`);
  const locate: Locate = (steps) => {
    for (let depth = steps.length; depth >= 0; depth--) {
      const node: unknown = document.getIn(steps.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 0;
  };
  return { data: document.toJS(), locate };
}
