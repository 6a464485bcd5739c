import type { Language } from '../language/language.ts';
import { wordClass } from '../language/word-classes.ts';
import { WordTable } from '../language/word-table.ts';
import type { Token } from '../language/token.ts';
import type { Witness } from './find-witness.ts';
import { readFrontCoded } from './front-coding.ts';
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
  /** As it is packed: most words are never met. */
  readonly lists: string;
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
  private readonly count: number;
  private readonly starts: PackedStart[][];

  constructor({ language, words, lists, count, witnesses, patterns }: PackedPatterns) {
    this.language = language;
    this.count = count;
    this.words = listWords(readFrontCoded(words), lists.split(' '));
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
    const lists = new Int32Array((this.count >> 5) + 1);
    const starts: BookPattern[] = [];
    const numbers = readSteps(word.lists);
    for (const list of numbers) {
      lists[list >> 5] = (lists[list >> 5] as number) | (1 << (list & 31));
      for (const start of this.starts[list] ?? []) starts.push((start.read ??= readPacked(start, this.language)));
    }
    starts.sort((a, b) => a.order - b.order);
    const witnesses = new Int32Array(2 * starts.length);
    starts.forEach(({ witness, steps }, index) => {
      witnesses.set(witness ? [witness.offset, steps[witness.step]?.list ?? 0] : [0, this.anyList], 2 * index);
    });
    const needed = new Int32Array(numbers.filter((list) => list < this.anyList));
    return (word.met = { needed, lists, starts, witnesses });
  }
}

/** Numbers that are written as the step from the one before. */
function readSteps(packed: string): number[] {
  let at = 0;
  return readShortNumbers(packed).map((step) => (at += step));
}

function listWords(words: readonly string[], lists: readonly string[]): WordTable<ListedWord> {
  const table = new WordTable<ListedWord>(words.length);
  words.forEach((word, index) => table.add(word, { lists: lists[index] ?? '' }));
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
const PIECES = /@[^@]+|<[^>]+>\??|\*\d|[!^$()&]|~?[A-Z]*[0-9a-z]\??/g;

/** Reads what `packPatterns` wrote of one pattern. */
function readPacked(start: PackedStart, language: Language): BookPattern {
  const [from = '', ...pieces] = start.packed.match(PIECES) ?? [];
  const steps: BookStep[] = [];
  const tests: string[] = [];
  let [anchor, head, spanFrom, spanTo, witness] = [0, -1, 0, -1, -1];
  for (const piece of pieces) {
    const first = piece.charAt(0);
    if (first === '(') spanFrom = steps.length;
    else if (first === ')') spanTo = steps.length - 1;
    else if (first === '&') witness = steps.length - 1;
    else if (first === '@') tests.push(piece.slice(1));
    else {
      const step = readStep(piece, from, language);
      if (first === '!') anchor = steps.length;
      // Clause tests ask about the last literal word of the span (the modal in *studenten moeten*).
      if (step.list >= 0 && !step.optional && first !== '~' && spanTo < 0) head = steps.length;
      steps.push(step);
    }
  }
  if (spanTo < 0) spanTo = steps.length - 1;
  const { order, rule, exception } = start;
  if (head < spanFrom) head = anchor;
  return {
    order,
    rule,
    exception,
    steps,
    anchor,
    head,
    spanFrom,
    spanTo,
    tests,
    witness: witnessAt(steps, anchor, witness),
  };
}

/** The witness stands at a fixed place from the anchor unless a step between them may take more or fewer tokens than one. */
function witnessAt(steps: readonly BookStep[], anchor: number, step: number): Witness | null {
  if (step < 0) return null;
  const between = steps.slice(Math.min(anchor, step), Math.max(anchor, step));
  const isFixed = between.every(({ kind, optional }) => !optional && (kind === WORDS || kind === CLASS));
  return { step, offset: isFixed ? step - anchor : 0 };
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
