import type { Language } from '../language/language.ts';
import type { Token } from '../language/token.ts';
import { wordClass, wordsOfClass } from '../language/word-classes.ts';
import { isAnchor, readPattern } from './pattern.ts';
import type { FormsOf, Pattern, Step } from './pattern.ts';
import type { Rule } from './rule.ts';
import { makeWordSet } from './word-set.ts';
import type { WordSet } from './word-set.ts';

/** A step ready to run. All steps have the same fields, so that the matcher runs over one shape. */
export interface CompiledStep {
  readonly kind: 'words' | 'class' | 'gap' | 'start' | 'end';
  readonly optional: boolean;
  /** Tokens that a gap may skip. */
  readonly most: number;
  readonly words: WordSet;
  readonly accepts: (token: Token) => boolean;
}

/** A pattern of a rule with the place of the word it is found by. */
export interface CompiledPattern {
  readonly rule: Rule;
  readonly exception: boolean;
  readonly steps: readonly CompiledStep[];
  /** The step the match starts from: the words that are rarest in running text. */
  readonly anchor: number;
  /** The step the clause tests ask about: the last literal word of the span. */
  readonly head: number;
  readonly spanFrom: number;
  readonly spanTo: number;
  readonly tests: readonly string[];
  /** Steps that have to be somewhere in the sentence as well: looked at before anything else. */
  readonly witnesses: readonly WordBits[];
}

/**
 * A set of words as bits, many words to a bit: a sentence whose bits miss a witness cannot hold the pattern; one whose
 * bits have it may. (A Bloom filter with one hash; Bloom 1970.)
 */
export interface WordBits {
  low: number;
  high: number;
}

/** A word that some pattern names: its number, its bit, and the patterns that start from it. */
interface KnownWord extends WordBits {
  readonly number: number;
  readonly waiting: CompiledPattern[];
}

/** Every pattern of one language, by the words that start its match: one look-up a token, however many rules there are. */
export interface CompiledRules {
  readonly language: Language;
  readonly byWord: ReadonlyMap<string, KnownWord>;
}

/** The number of a word that no pattern names. */
export const UNKNOWN = -1;

/** More witnesses hardly make fewer false starts (measured). */
const MOST_WITNESSES = 2;

/**
 * Compiles the rules of one language.
 *
 * @throws Error for a pattern that `readPattern` refuses; decoded rules never have one.
 */
export function compileRules(rules: readonly Rule[], language: Language, formsOf: FormsOf): CompiledRules {
  const byWord = new Map<string, KnownWord>();
  for (const rule of rules) {
    if (rule.language !== language) continue;
    for (const source of rule.match) add(byWord, { rule, source, exception: false }, formsOf);
    for (const source of rule.unless) add(byWord, { rule, source, exception: true }, formsOf);
  }
  return { language, byWord };
}

interface PatternSource {
  readonly rule: Rule;
  readonly source: string;
  readonly exception: boolean;
}

function add(byWord: Map<string, KnownWord>, { rule, source, exception }: PatternSource, formsOf: FormsOf): void {
  const pattern = readPattern(source, formsOf);
  if ('key' in pattern) throw new Error(`${rule.id}: ${pattern.key} in "${source}" (${pattern.part})`);
  const anchor = rarestAnchor(pattern.steps);
  const step = pattern.steps[anchor];
  if (step?.kind !== 'words') return;
  const compiled = {
    rule,
    exception,
    steps: pattern.steps.map((each) => compileStep(each, rule.language, byWord)),
    anchor,
    head: headOf(pattern),
    spanFrom: pattern.spanFrom,
    spanTo: pattern.spanTo,
    tests: pattern.tests,
    witnesses: witnessesOf(pattern.steps, anchor, rule.language).map((words) => bitsOf(byWord, words)),
  };
  for (const word of new Set(step.words)) knownWord(byWord, word).waiting.push(compiled);
}

/** The words of the steps that have to be there beside the anchor; the shortest lists tell most. */
function witnessesOf(steps: readonly Step[], anchor: number, language: Language): readonly (readonly string[])[] {
  const lists: (readonly string[])[] = [];
  steps.forEach((step, index) => {
    if (index === anchor || step.kind === 'gap' || step.kind === 'edge' || step.optional) return;
    const words = step.kind === 'words' ? step.words : wordsOfClass(language, step.name);
    if (words) lists.push(words);
  });
  return lists.sort((a, b) => a.length - b.length).slice(0, MOST_WITNESSES);
}

function bitsOf(byWord: Map<string, KnownWord>, words: readonly string[]): WordBits {
  const bits = { low: 0, high: 0 };
  for (const word of words) {
    const { low, high } = knownWord(byWord, word);
    bits.low |= low;
    bits.high |= high;
  }
  return bits;
}

function knownWord(byWord: Map<string, KnownWord>, word: string): KnownWord {
  const known = byWord.get(word);
  if (known) return known;
  const bit = byWord.size % 64;
  const made = { number: byWord.size, low: bit < 32 ? 1 << bit : 0, high: bit < 32 ? 0 : 1 << (bit - 32), waiting: [] };
  byWord.set(word, made);
  return made;
}

/** Clause tests ask about the last literal word of the span (the modal in *studenten moeten*). */
function headOf(pattern: Pattern): number {
  for (let index = pattern.spanTo; index >= pattern.spanFrom; index--) {
    const step = pattern.steps[index];
    if (step && isAnchor(step)) return index;
  }
  return rarestAnchor(pattern.steps);
}

/**
 * The longest words are the rarest in running text (Zipf's law of abbreviation): they make the fewest false starts.
 * Each word is taken to be half as frequent as one that is a letter shorter (our choice).
 */
function rarestAnchor(steps: readonly Step[]): number {
  let best = -1;
  let fewest = Infinity;
  steps.forEach((step, index) => {
    if (!isAnchor(step) || step.kind !== 'words') return;
    const starts = step.words.reduce((sum, word) => sum + Math.pow(2, -word.length), 0);
    if (starts < fewest) [best, fewest] = [index, starts];
  });
  return best;
}

const NO_WORDS = makeWordSet([]);
const never = () => false;

function compileStep(step: Step, language: Language, byWord: Map<string, KnownWord>): CompiledStep {
  const blank = { optional: false, most: 0, words: NO_WORDS, accepts: never };
  if (step.kind === 'gap') return { ...blank, kind: 'gap', most: step.most };
  if (step.kind === 'edge') return { ...blank, kind: step.side };
  const { optional } = step;
  const words = step.kind === 'words' ? step.words : wordsOfClass(language, step.name);
  if (step.kind === 'class' && words === null) {
    return { ...blank, kind: 'class', optional, accepts: wordClass(language, step.name) };
  }
  return {
    ...blank,
    kind: 'words',
    optional,
    words: makeWordSet((words ?? []).map((word) => knownWord(byWord, word).number)),
  };
}
