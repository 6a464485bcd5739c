import type { Language } from '../language/language.ts';
import { wordClass } from '../language/word-classes.ts';
import type { Token } from '../language/token.ts';
import type { WordForm } from '../language/word-form.ts';
import type { Witness } from './find-witness.ts';
import { readFrontCoded } from './front-coding.ts';
import { MetWords } from './met-words.ts';
import type { PackedPatterns } from './pack-patterns.ts';
import { readShortNumbers } from './short-number.ts';

/** A step ready to run. */
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
  /** Number among all patterns of the book: matches at one word come in this order. */
  readonly order: number;
  /** Place of its steps among the words that were met. */
  readonly place: number;
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

/** More forms than this are not kept at hand, see `word-form.ts`. */
const MOST_FORMS = 20_000;
/** The place of a word that no pattern names. */
export const NO_WORD = 0;

/** Patterns of one language by the words that start them. What a text does not need of them is never read. */
export class PatternBook {
  readonly language: Language;
  /** The words that were met; the rest is never made. */
  readonly met: MetWords;
  /** For each list the last sentence that had a word of it, by its place among all sentences that were searched. */
  readonly seen: Int32Array;
  searched = 0;
  /** The list that every sentence has a word of: the witness of a pattern that has none. */
  private readonly anyList: number;
  /** For each word the lists it stands in, as they are packed. */
  private readonly listed: Map<string, string>;
  private readonly places = new Map<string, number>();
  private readonly placesOfForms = new Map<WordForm, number>();
  private readonly starts: PackedStart[][];
  /** Those that were read, by their number. */
  readonly patterns: BookPattern[] = [];
  /** What the open classes in them accept. */
  readonly classes: BookStep['accepts'][] = [];

  constructor({ language, words, lists, count, witnesses, patterns }: PackedPatterns) {
    this.language = language;
    this.met = new MetWords(count);
    this.listed = listWords(readFrontCoded(words), lists.split(' '));
    this.anyList = witnesses;
    this.seen = new Int32Array(witnesses + 1);
    this.starts = findStarts(patterns);
  }

  beginSentence(): void {
    this.searched++;
    this.seen[this.anyList] = this.searched;
  }

  /** The place of a form among the words that were met; `NO_WORD` when no pattern names it. */
  placeOf(form: WordForm): number {
    return form.book === this ? form.place : this.lookUp(form);
  }

  /** Where a team has rules of its own, books take turns: each has to find back what it looked up before. */
  private lookUp(form: WordForm): number {
    const place = this.placesOfForms.get(form) ?? this.find(form.lower);
    if (this.placesOfForms.size >= MOST_FORMS) this.placesOfForms.clear();
    this.placesOfForms.set(form, place);
    form.book = this;
    form.place = place;
    return place;
  }

  /** The place of a word in lower case. */
  find(word: string): number {
    const lists = this.listed.get(word);
    return lists === undefined ? NO_WORD : (this.places.get(word) ?? this.meet(word, lists));
  }

  /** The patterns that start from the word at a place. */
  patternsFrom(place: number): readonly BookPattern[] {
    return place === NO_WORD
      ? []
      : this.met.startsOf(place).map(({ pattern }) => this.patterns[pattern] as BookPattern);
  }

  private meet(word: string, packed: string): number {
    const lists = readSteps(packed);
    const starting: BookPattern[] = [];
    for (const list of lists) for (const start of this.starts[list] ?? []) starting.push(this.read(start));
    starting.sort((a, b) => a.order - b.order);
    const starts = starting.map(({ order, witness, steps }) =>
      witness
        ? { pattern: order, offset: witness.offset, list: steps[witness.step]?.list ?? 0 }
        : { pattern: order, offset: 0, list: this.anyList },
    );
    const needed = lists.filter((list) => list < this.anyList);
    const place = this.met.add(lists, needed, starts);
    this.places.set(word, place);
    return place;
  }

  private read(start: PackedStart): BookPattern {
    const known = this.patterns[start.order];
    if (known) return known;
    const { steps, ...read } = readPacked(start, this.language);
    const place = this.met.addSteps(
      read.anchor,
      steps.map((step) => ({ ...step, value: this.valueOf(step) })),
    );
    return (this.patterns[start.order] = { ...read, steps, place });
  }

  private valueOf({ kind, list, most, accepts }: BookStep): number {
    if (kind === CLASS) return this.classes.push(accepts) - 1;
    return kind === GAP ? most : list;
  }
}

/** Numbers that are written as the step from the one before. */
function readSteps(packed: string): number[] {
  let at = 0;
  return readShortNumbers(packed).map((step) => (at += step));
}

function listWords(words: readonly string[], lists: readonly string[]): Map<string, string> {
  return new Map(words.map((word, index): [string, string] => [word, lists[index] ?? '']));
}

/** A pattern that was not read yet. */
interface PackedStart {
  readonly packed: string;
  readonly order: number;
  readonly rule: number;
  readonly exception: boolean;
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
function readPacked(start: PackedStart, language: Language): Omit<BookPattern, 'place'> {
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
