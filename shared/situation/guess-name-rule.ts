import { readName } from './read-name.ts';
import type { StudentRule } from './site-profile.ts';

/** How a name stands in a text. */
export type NameRule = Pick<StudentRule, 'order' | 'after' | 'before'>;

/** What stands around names in student systems: a number before, a label, a class or a number behind. */
const AFTER: readonly (string | undefined)[] = [undefined, ': ', ' : ', ' '];
const BEFORE: readonly (string | undefined)[] = [undefined, ' (', ' - ', ' | '];
const ORDERS: readonly StudentRule['order'][] = ['first-last', 'last-first'];

/**
 * How to read a name from a text such as *12345 Noor Bakker*, *Student: Noor Bakker* or *Bakker, Noor (07.1)*. What is
 * returned holds marks and spaces only, never a word of the text.
 *
 * @returns null when no name is found
 */
export function guessNameRule(text: string): NameRule | null {
  const startsWithNumber = /^\s*[A-Za-z]?\d+\s/.test(text);
  for (const after of AFTER) {
    if (after === ' ' && !startsWithNumber) continue;
    for (const order of ORDERS) {
      for (const before of BEFORE) {
        const rule: NameRule = {
          order,
          ...(after === undefined ? {} : { after }),
          ...(before === undefined ? {} : { before }),
        };
        const isCut = before === undefined || text.indexOf(before) >= 0;
        if (isCut && readName(text, rule) !== null) return rule;
      }
    }
  }
  return null;
}
