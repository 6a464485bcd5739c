import type { Language } from '../language/language.ts';
import { wordClass } from '../language/word-classes.ts';
import { WordTable } from '../language/word-table.ts';
import type { Token } from '../language/token.ts';
import { FLOATING, OPEN, findWitness } from './find-witness.ts';
import type { Witness } from './find-witness.ts';
import { readFrontCoded } from './front-coding.ts';
import { frequencyOf } from './pack-patterns.ts';
import type { PackedPatterns } from './pack-patterns.ts';
import { readShortNumbers } from './short-number.ts';

/** A step ready to run. All steps have the same fields, so that the matcher runs over one shape. */
export interface BookStep {
  readonly kind: typeof WORDS | typeof CLASS | typeof GAP | typeof START | typeof END;
  readonly optional: boolean;
  /** Number of a list of words. */
  readonly list: number;
  /** Tokens that a gap may skip. */
  readonly most: number;
  readonly accepts: (token: Token) => boolean;
}

export const WORDS = 0;
export const CLASS = 1;
export const GAP = 2;
export const START = 3;
export const END = 4;

/** A pattern of a rule with the place of the word it is found by. */
export interface BookPattern {
  /** Place among all patterns of the book: matches at one word come in this order. */
  readonly order: number;
  /** Number of its rule in the book. */
  readonly rule: number;
  readonly exception: boolean;
  readonly steps: readonly BookStep[];
  /** The step the match starts from: the words that are rarest in running text. */
  readonly anchor: number;
  /** The step the clause tests ask about: the last literal word of the span. */
  readonly head: number;
  readonly spanFrom: number;
  readonly spanTo: number;
  readonly tests: readonly string[];
  /** The step that tells soonest that the pattern does not stand here. */
  readonly witness: Witness | null;
}

/** A word that some pattern names. */
export interface BookWord {
  /** Lists that patterns need as witnesses, and that hold this word. */
  readonly needed: Int32Array;
  /** All lists that hold this word, a bit each. */
  readonly lists: Int32Array;
  readonly starts: readonly BookPattern[];
  /** The witnesses of all `starts` in a row, offset and list of each: looked at before anything else. */
  readonly witnesses: Int32Array;
}

/** A word and the lists it stands in; the rest is made when the word is first met. */
interface ListedWord {
  readonly lists: number[];
  met?: BookWord;
}

/** Patterns of one language by the words that start them. What a text does not need of them is never read. */
export class PatternBook {
  readonly language: Language;
  /** For each list the last sentence that had a word of it, by its place among all sentences that were searched. */
  readonly seen: Int32Array;
  searched = 0;
  /** The list that every sentence has a word of: the witness of a pattern that has none. */
  private readonly anyList: number;
  private readonly words: WordTable<ListedWord>;
  /** How often a word of each list stands in running text. */
  private readonly frequencies: readonly number[];
  private readonly starts: PackedStart[][];

  /** Lists are counted from 1 here. */
  constructor({ language, words, lists, witnesses, patterns }: PackedPatterns) {
    this.language = language;
    const listed = readFrontCoded(words);
    const numbers = lists.split(' ').map((list) => readSteps(list));
    this.words = listWords(listed, numbers);
    this.frequencies = numbers.map((list) => frequencyOf(list.map((word) => listed[word] ?? '')));
    this.anyList = witnesses;
    this.seen = new Int32Array(witnesses + 1);
    this.starts = findStarts(patterns);
  }

  beginSentence(): void {
    this.searched++;
    this.seen[this.anyList] = this.searched;
  }

  get(token: Token): BookWord | undefined {
    const word = this.words.get(token);
    return word && (word.met ?? this.meet(word));
  }

  find(text: string): BookWord | undefined {
    const word = this.words.find(text);
    return word && (word.met ?? this.meet(word));
  }

  private meet(word: ListedWord): BookWord {
    const lists = new Int32Array((this.frequencies.length >> 5) + 1);
    const starts: BookPattern[] = [];
    for (const list of word.lists) {
      lists[list >> 5] = (lists[list >> 5] as number) | (1 << (list & 31));
      for (const start of this.starts[list] ?? [])
        starts.push((start.read ??= readPacked(start, this.language, this.frequencies)));
    }
    starts.sort((a, b) => a.order - b.order);
    const witnesses = new Int32Array(2 * starts.length);
    starts.forEach(({ witness, steps }, index) => {
      witnesses.set(witness ? [witness.offset, steps[witness.step]?.list ?? 0] : [0, this.anyList], 2 * index);
    });
    const needed = new Int32Array(word.lists.filter((list) => list < this.anyList));
    return (word.met = { needed, lists, starts, witnesses });
  }
}

/** The numbers of the words of a list, written as the step from the one before. */
function readSteps(list: string): number[] {
  let at = 0;
  return readShortNumbers(list).map((step) => (at += step));
}

function listWords(words: readonly string[], lists: readonly (readonly number[])[]): WordTable<ListedWord> {
  const table = new WordTable<ListedWord>(words.length);
  const listed = words.map((word) => {
    const value: ListedWord = { lists: [] };
    table.add(word, value);
    return value;
  });
  lists.forEach((inList, list) => {
    for (const word of inList) listed[word]?.lists.push(list);
  });
  return table;
}

/** A pattern that was not read yet. */
interface PackedStart {
  readonly packed: string;
  readonly order: number;
  readonly rule: number;
  readonly exception: boolean;
  read?: BookPattern;
}

/** The patterns by the list that each starts from. */
function findStarts(patterns: string): PackedStart[][] {
  const starts: PackedStart[][] = [];
  let order = 0;
  patterns.split('\n').forEach((line, rule) => {
    for (const piece of line === '' ? [] : line.split(';')) {
      const exception = piece.charAt(0) === '-';
      const packed = exception ? piece.slice(1) : piece;
      const list = numberIn(packed);
      (starts[list] ??= []).push({ packed, order: order++, rule, exception });
    }
  });
  return starts;
}

const BLANK = { kind: WORDS, optional: false, list: -1, most: 0, accepts: (_token: Token): boolean => false } as const;

/** What `packPatterns` writes of a pattern: tests, open classes, gaps, marks and numbers of lists. */
const PIECES = /@[^@]+|<[^>]+>\??|\*\d|[!^$()]|~?[A-Z]*[0-9a-z]\??/g;

/** Reads what `packPatterns` wrote of one pattern. */
function readPacked(start: PackedStart, language: Language, frequencies: readonly number[]): BookPattern {
  const [from = '', ...pieces] = start.packed.match(PIECES) ?? [];
  const steps: BookStep[] = [];
  const tests: string[] = [];
  const inStep: number[] = [];
  let [anchor, head, spanFrom, spanTo] = [0, -1, 0, -1];
  for (const piece of pieces) {
    const first = piece.charAt(0);
    if (first === '(') spanFrom = steps.length;
    else if (first === ')') spanTo = steps.length - 1;
    else if (first === '@') tests.push(piece.slice(1));
    else {
      const step = readStep(piece, from, language);
      if (first === '!') anchor = steps.length;
      // Clause tests ask about the last literal word of the span (the modal in *studenten moeten*).
      if (step.list >= 0 && !step.optional && first !== '~' && spanTo < 0) head = steps.length;
      const isFloating = step.optional || (step.kind !== WORDS && step.kind !== CLASS);
      inStep.push(isFloating ? FLOATING : (frequencies[step.list] ?? OPEN));
      steps.push(step);
    }
  }
  if (spanTo < 0) spanTo = steps.length - 1;
  const witness = findWitness(inStep, anchor);
  const { order, rule, exception } = start;
  if (head < spanFrom) head = anchor;
  return { order, rule, exception, steps, anchor, head, spanFrom, spanTo, tests, witness };
}

function readStep(piece: string, start: string, language: Language): BookStep {
  const optional = piece.length > 1 && piece.charAt(piece.length - 1) === '?';
  switch (piece.charAt(0)) {
    case '^':
      return { ...BLANK, kind: START };
    case '$':
      return { ...BLANK, kind: END };
    case '*':
      return { ...BLANK, kind: GAP, most: Number(piece.slice(1)) };
    case '<':
      return { ...BLANK, kind: CLASS, optional, accepts: wordClass(language, piece.slice(1, piece.indexOf('>'))) };
    case '!':
      return { ...BLANK, list: numberIn(start) };
    case '~':
      return { ...BLANK, optional, list: numberIn(piece.slice(1)) };
    default:
      return { ...BLANK, optional, list: numberIn(piece) };
  }
}

function numberIn(piece: string): number {
  return readShortNumbers(piece, 1)[0] ?? 0;
}
