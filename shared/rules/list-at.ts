import { numberAt } from './short-number.ts';

/** The next lists that are named once: among the witnesses, and among the others (`pack-patterns.ts`). */
export type NextLists = [number, number];

const COMMA = 0x2c;
const DOT = 0x2e;

/** Reads which list is named at a place, and where the name ends; one that is named once is passed by in `next`. */
export function listAt(packed: string, at: number, next: NextLists): { readonly value: number; readonly end: number } {
  const unit = packed.charCodeAt(at);
  if (unit === COMMA) return { value: next[0]++, end: at + 1 };
  if (unit === DOT) return { value: next[1]++, end: at + 1 };
  return numberAt(packed, at);
}

/** Passes by all lists that a pattern is the only one to name. The engine's own search is quick from the first time on. */
export function passLists(packed: string, next: NextLists): void {
  for (let at = packed.indexOf(','); at >= 0; at = packed.indexOf(',', at + 1)) next[0]++;
  for (let at = packed.indexOf('.'); at >= 0; at = packed.indexOf('.', at + 1)) next[1]++;
}
