import type { Language } from '../language/language.ts';
import type { Token } from '../language/token.ts';
import { wordClass } from '../language/word-classes.ts';
import type { WordForm } from '../language/word-form.ts';
import { MetWords } from './met-words.ts';
import type { WordStart } from './met-words.ts';
import type { PackedPatterns } from './pack-patterns.ts';
import { listAt, passLists } from './list-at.ts';
import type { NextLists } from './list-at.ts';
import { readShortNumbers } from './short-number.ts';
import { CLASS, WORDS } from './step-kinds.ts';
import { EXCEPTION, unpackPattern } from './unpack-pattern.ts';
import type { UnpackedPattern, UnpackedStep } from './unpack-pattern.ts';
import { WordLists } from './word-lists.ts';

/** A pattern of a rule with the place of the word it is found by. Its steps are in `MetWords`. */
export interface BookPattern extends Omit<UnpackedPattern, 'steps' | 'witness'> {
  /** Number of its rule in the book. */
  readonly rule: number;
  readonly exception: boolean;
  /** Place of its steps among the words that were met. */
  readonly place: number;
  /** What it needs around the word it is found by. */
  readonly witness: Omit<WordStart, 'pattern'>;
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
  private readonly listed: WordLists;
  private readonly places = new Map<string, number>();
  private readonly placesOfForms = new Map<WordForm, number>();
  private readonly packed: PackedStarts;
  /** Those that were read, by their number: matches at one word come in this order. */
  readonly patterns: BookPattern[] = [];
  /** What the open classes in them accept, and what these are called. */
  readonly classes: ((token: Token) => boolean)[] = [];
  private readonly classNames: string[] = [];

  constructor({ language, words, lists, count, witnesses, once, patterns }: PackedPatterns) {
    this.language = language;
    this.met = new MetWords(count);
    this.listed = new WordLists(words, lists);
    this.anyList = witnesses;
    this.seen = new Int32Array(witnesses + 1);
    this.packed = findStarts(patterns, count, once);
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
    const place = this.places.get(word);
    if (place !== undefined) return place;
    const lists = this.listed.get(word);
    return lists === undefined ? NO_WORD : this.meet(word, lists);
  }

  /** The patterns that start from the word at a place. */
  patternsFrom(place: number): readonly BookPattern[] {
    return place === NO_WORD
      ? []
      : this.met.startsOf(place).map(({ pattern }) => this.patterns[pattern] as BookPattern);
  }

  private meet(word: string, packed: string): number {
    const lists = readSteps(packed);
    const { last, before } = this.packed;
    const numbers: number[] = [];
    for (const list of lists) {
      for (let number = last[list] as number; number >= 0; number = before[number] as number) numbers.push(number);
    }
    numbers.sort((a, b) => a - b);
    const starts = numbers.map((number) => ({ ...this.read(number).witness, pattern: number }));
    const needed = lists.filter((list) => list < this.anyList);
    const place = this.met.add(lists, needed, starts);
    this.places.set(word, place);
    return place;
  }

  private read(number: number): BookPattern {
    return (this.patterns[number] ??= this.unpack(number));
  }

  private unpack(number: number): BookPattern {
    const { pieces, rules, nextWitness, nextOther } = this.packed;
    const packed = pieces[number] ?? '';
    const exception = packed.charCodeAt(0) === EXCEPTION;
    const { steps, witness, ...read } = unpackPattern(packed, exception ? 1 : 0, (name) => this.classOf(name), [
      nextWitness[number] ?? 0,
      nextOther[number] ?? 0,
    ]);
    return {
      ...read,
      exception,
      rule: rules[number] ?? 0,
      place: this.met.addSteps(read.anchor, steps),
      witness: this.witnessAt(steps, read.anchor, witness),
    };
  }

  /** A witness stands at a fixed place from the anchor unless a step between them may take more or fewer tokens than one. */
  private witnessAt(steps: readonly UnpackedStep[], anchor: number, witness: number): BookPattern['witness'] {
    const { value: list } = steps[witness] ?? { value: this.anyList };
    let isFixed = witness >= 0;
    for (let step = Math.min(anchor, witness); isFixed && step < Math.max(anchor, witness); step++) {
      const { kind, optional } = steps[step] as UnpackedStep;
      isFixed = !optional && (kind === WORDS || kind === CLASS);
    }
    return { list, offset: isFixed ? witness - anchor : 0 };
  }

  private classOf(name: string): number {
    const known = this.classNames.indexOf(name);
    if (known >= 0) return known;
    this.classNames.push(name);
    return this.classes.push(wordClass(this.language, name)) - 1;
  }
}

/** Numbers that are written as the step from the one before. */
function readSteps(packed: string): number[] {
  let at = 0;
  return readShortNumbers(packed).map((step) => (at += step));
}

/** Patterns that were not read yet, by their number. */
interface PackedStarts {
  readonly pieces: readonly string[];
  /** Number of the rule of each. */
  readonly rules: readonly number[];
  /** For each list the last pattern that starts from it, and for each pattern the one before it that does so too; -1 for none. */
  readonly last: Int32Array;
  readonly before: readonly number[];
  /** The next lists that are named once, as they are where each begins: see `list-at.ts`. */
  readonly nextWitness: readonly number[];
  readonly nextOther: readonly number[];
}

function findStarts(patterns: string, count: number, once: Readonly<NextLists>): PackedStarts {
  const pieces: string[] = [];
  const rules: number[] = [];
  const last = new Int32Array(count).fill(-1);
  const before: number[] = [];
  const nextWitness: number[] = [];
  const nextOther: number[] = [];
  const next: NextLists = [once[0], once[1]];
  const peek: NextLists = [0, 0];
  const lines = patterns.split('\n');
  for (let rule = 0; rule < lines.length; rule++) {
    const inRule = (lines[rule] as string).split(';');
    for (let each = 0; each < inRule.length; each++) {
      const piece = inRule[each] as string;
      if (piece === '') continue;
      nextWitness.push((peek[0] = next[0]));
      nextOther.push((peek[1] = next[1]));
      const list = listAt(piece, piece.charCodeAt(0) === EXCEPTION ? 1 : 0, peek).value;
      passLists(piece, next);
      before.push(last[list] as number);
      last[list] = pieces.push(piece) - 1;
      rules.push(rule);
    }
  }
  return { pieces, rules, last, before, nextWitness, nextOther };
}
