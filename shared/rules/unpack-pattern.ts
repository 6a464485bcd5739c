import { CLASS, END, GAP, START, WORDS } from './step-kinds.ts';
import { listAt } from './list-at.ts';
import type { NextLists } from './list-at.ts';

/** A step of a pattern in numbers. */
export interface UnpackedStep {
  readonly kind: number;
  readonly optional: boolean;
  /** By its kind the number of a list of words, of an open class, or of tokens that a gap may skip; else 0. */
  readonly value: number;
}

/** What `packPatterns` wrote of one pattern. */
export interface UnpackedPattern {
  readonly steps: readonly UnpackedStep[];
  /** The step the match starts from: the words that are rarest in running text. */
  readonly anchor: number;
  /** The step the clause tests ask about: the last literal word of the span. */
  readonly head: number;
  readonly spanFrom: number;
  readonly spanTo: number;
  readonly tests: readonly string[];
  /** The step that tells soonest that the pattern does not stand here; -1 when none does. */
  readonly witness: number;
}

/** A pattern opens with this when it takes matches back. */
export const EXCEPTION = 0x2d;

/**
 * Reads what `packPatterns` wrote of one pattern: unit by unit, because the first text that somebody writes needs hundreds.
 *
 * @param from where its first list is named.
 * @param classOf the number of an open class.
 * @param before the lists that are named once, as they are where the pattern begins.
 */
export function unpackPattern(
  packed: string,
  from: number,
  classOf: (name: string) => number,
  before: Readonly<NextLists> = [0, 0],
): UnpackedPattern {
  const next: NextLists = [before[0], before[1]];
  const start = listAt(packed, from, next);
  const steps: UnpackedStep[] = [];
  let [anchor, head, spanFrom, spanTo, witness] = [0, -1, 0, -1, -1];
  let tests: readonly string[] = NO_TESTS;
  let at = start.end;
  const add = (kind: number, value: number, end: number): void => {
    const optional = packed.charCodeAt(end) === OPTIONAL;
    steps.push({ kind, optional, value });
    at = optional ? end + 1 : end;
  };
  /** A list of words. A clause test asks about the last one that has to be there. */
  const addWords = (value: number, end: number): void => {
    add(WORDS, value, end);
    if (spanTo < 0 && !steps[steps.length - 1]?.optional) head = steps.length - 1;
  };
  while (at < packed.length) {
    switch (packed.charAt(at)) {
      case '(':
        spanFrom = steps.length;
        at++;
        break;
      case ')':
        spanTo = steps.length - 1;
        at++;
        break;
      case '&':
        witness = steps.length - 1;
        at++;
        break;
      case '!':
        anchor = steps.length;
        addWords(start.value, at + 1);
        break;
      case '^':
        add(START, 0, at + 1);
        break;
      case '$':
        add(END, 0, at + 1);
        break;
      case '*':
        add(GAP, Number(packed.charAt(at + 1)), at + 2);
        break;
      case '<': {
        const end = packed.indexOf('>', at);
        add(CLASS, classOf(packed.slice(at + 1, end)), end + 1);
        break;
      }
      case '~': {
        const { value, end } = listAt(packed, at + 1, next);
        add(WORDS, value, end);
        break;
      }
      case '@':
        tests = packed.slice(at + 1).split('@');
        at = packed.length;
        break;
      default: {
        const { value, end } = listAt(packed, at, next);
        addWords(value, end);
      }
    }
  }
  if (spanTo < 0) spanTo = steps.length - 1;
  if (head < spanFrom) head = anchor;
  return { steps, anchor, head, spanFrom, spanTo, tests, witness };
}

const OPTIONAL = 0x3f;
const NO_TESTS: readonly string[] = [];
