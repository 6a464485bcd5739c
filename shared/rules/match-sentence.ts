import { findClause } from '../language/find-clause.ts';
import type { TokenRange } from '../language/find-clause.ts';
import { findShout } from '../language/find-shout.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Span } from '../language/span.ts';
import type { Token } from '../language/token.ts';
import type { CompiledRules, OpenBook } from './compile-rules.ts';
import { ANCHOR, BITS, MetWords, NEEDED, STARTS, START_SIZE, STEPS, STEP_SIZE } from './met-words.ts';
import { NO_WORD } from './pattern-book.ts';
import type { BookPattern, PatternBook } from './pattern-book.ts';
import type { Rule, SpanSize } from './rule.ts';
import { CLASS, END, GAP, START, WORDS } from './step-kinds.ts';

/** A rule that matched: the tokens of its span, `last` inclusive, and where they stand in the sentence. */
export interface Match extends Span {
  readonly rule: Rule;
  readonly first: number;
  readonly last: number;
}

/** Answers the clause tests that a pattern names, for the token its match was found by. */
type ClauseTests = (sentence: Sentence, test: string, token: number) => boolean;

/**
 * Finds the rules that match in one sentence.
 *
 * @param mayMatch false for tokens that are someone else's words.
 * @returns matches in order of the text; a rule's exceptions have been taken out.
 */
export function matchSentence(sentence: Sentence, rules: CompiledRules, options: Options): readonly Match[] {
  let matches: readonly Match[] = NOTHING;
  for (const book of rules.books) {
    const found = searchBook(sentence, book, options);
    matches = matches.length === 0 ? found : matches.concat(found);
  }
  return matches;
}

const NOTHING: readonly Match[] = [];

interface Options {
  readonly mayMatch: (token: number) => boolean;
  readonly holds: ClauseTests;
}

function searchBook(sentence: Sentence, open: OpenBook, options: Options): readonly Match[] {
  if (!lookUpWords(sentence, open.book)) return NOTHING;
  found.length = 0;
  excused.length = 0;
  const search = { open, holds: options.holds };
  for (let index = 0; index < sentence.tokens.length; index++) {
    const word = starting[index] as number;
    const shout = shouted[index] as number;
    if (word + shout === NO_WORD || !options.mayMatch(index)) continue;
    if (word !== NO_WORD) searchAround(word, index, sentence, search);
    if (shout !== NO_WORD) searchAround(shout, index, sentence, search);
  }
  if (found.length === 0) return NOTHING;
  if (excused.length === 0) return found.slice();
  return found.filter((match) => !excused.some((excuse) => excuse.rule === match.rule && touches(excuse, match)));
}

/** What was found in the sentence at hand, and what takes it back. Like all that is worked on here: one array for all. */
const found: Match[] = [];
const excused: Match[] = [];

interface Search {
  readonly open: OpenBook;
  readonly holds: ClauseTests;
}

/**
 * Tries all patterns that start from one word. Most lack their witness: numbers in a row tell so without a look at the
 * pattern, first whether it is anywhere in the sentence.
 */
function searchAround(word: number, index: number, sentence: Sentence, { open, holds }: Search): void {
  const { book, rules } = open;
  const { seen, searched, met } = book;
  const { cells } = met;
  const first = word + BITS + met.stride + (cells[word + NEEDED] as number);
  const end = first + START_SIZE * (cells[word + STARTS] as number);
  for (let at = first; at < end; at += START_SIZE) {
    const list = cells[at] as number;
    const offset = cells[at + 1] as number;
    if (offset === 0 ? seen[list] !== searched : !isInList(index + offset, list)) continue;
    const pattern = book.patterns[cells[at + 2] as number] as BookPattern;
    const rule = rules[pattern.rule];
    if (rule === undefined || !matchesAround(pattern.place, index)) continue;
    if (!holdsAll(sentence, pattern, holds)) continue;
    const match = matchAt(pattern, rule);
    if (match !== null) (pattern.exception ? excused : found).push(match);
  }
}

/** The words of the sentence at hand, and what the book knows of words. */
const here = {
  tokens: [] as readonly Token[],
  met: new MetWords(0),
  classes: [] as PatternBook['classes'],
};

/** Where the book has each word of the sentence at hand, and the way it is shouted. One array for all, so that a long text leaves no litter. */
const known: number[] = [];
const shouted: number[] = [];
/** The same, of words that some pattern starts from. */
const starting: number[] = [];

/**
 * Looks each word up, and the way it is shouted; the lists they stand in are seen from now on.
 *
 * @returns false when no pattern starts here.
 */
function lookUpWords(sentence: Sentence, book: PatternBook): boolean {
  const { tokens } = sentence;
  here.tokens = tokens;
  here.met = book.met;
  here.classes = book.classes;
  let starts = 0;
  book.beginSentence();
  for (let index = 0; index < tokens.length; index++) {
    const word = book.placeOf((tokens[index] as Token).form);
    const shout = findShout(sentence, index);
    const shoutPlace = shout === null ? NO_WORD : book.find(shout);
    known[index] = word;
    shouted[index] = shoutPlace;
    const count = word === NO_WORD ? 0 : see(book, word);
    starting[index] = count === 0 ? NO_WORD : word;
    starts += count;
    if (shoutPlace !== NO_WORD) starts += see(book, shoutPlace);
  }
  return starts > 0;
}

/** Notes which lists the sentence has a word of. @returns how many patterns start from the word. */
function see({ seen, searched, met }: PatternBook, word: number): number {
  const { cells } = met;
  const first = word + BITS + met.stride;
  const end = first + (cells[word + NEEDED] as number);
  for (let at = first; at < end; at++) seen[cells[at] as number] = searched;
  return cells[word + STARTS] as number;
}

function touches(a: Match, b: Match): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Do the clause tests hold for the pattern that stands in `places`? */
function holdsAll(sentence: Sentence, { tests, head }: BookPattern, holds: ClauseTests): boolean {
  for (let index = 0; index < tests.length; index++) {
    if (!holds(sentence, tests[index] as string, places[head] as number)) return false;
  }
  return true;
}

/** Where each step of the pattern at hand stands. One array for all: a review tries thousands and keeps few. */
const places: number[] = [];

/** Tries one pattern with its anchor on `index`, outwards on both sides, into `places`. */
function matchesAround(pattern: number, index: number): boolean {
  const { cells } = here.met;
  const count = cells[pattern] as number;
  const anchor = cells[pattern + ANCHOR] as number;
  for (let step = 0; step < count; step++) places[step] = -1;
  places[anchor] = index;
  return walk(pattern, anchor - 1, index - 1, -1) && walk(pattern, anchor + 1, index + 1, 1);
}

/** The match that stands in `places`; null when its span holds only steps that were left out. */
function matchAt(pattern: BookPattern, rule: Rule): Match | null {
  const { tokens } = here;
  let first = -1;
  let last = -1;
  for (let step = pattern.spanFrom; step <= pattern.spanTo; step++) {
    const place = places[step] as number;
    if (place < 0) continue;
    if (first < 0) first = place;
    last = place;
  }
  if (first < 0) return null;
  const span = widen(tokens, rule.span, { first, last });
  const { start } = tokens[span.first] as Token;
  const { end } = tokens[span.last] as Token;
  return { rule, first: span.first, last: span.last, start, end };
}

/** The span that the rule asks for; a sentence goes without the quotation marks and dots that close it, a question keeps its mark. */
function widen(tokens: readonly Token[], span: SpanSize, match: TokenRange): TokenRange {
  if (span === 'trigger') return match;
  if (span === 'clause') return findClause(tokens, match);
  let last = tokens.length - 1;
  while (last > match.last && tokens[last]?.kind === 'punctuation' && tokens[last]?.lower.charAt(0) !== '?') last--;
  return { first: 0, last };
}

/**
 * Walks away from the anchor, to one side. Only gaps and steps that may be left out branch off: as deep as the pattern has
 * steps, never as the text is long.
 */
function walk(pattern: number, from: number, start: number, direction: number): boolean {
  const { cells } = here.met;
  const count = cells[pattern] as number;
  let at = start;
  for (let index = from; index >= 0 && index < count; index += direction) {
    const step = pattern + STEPS + STEP_SIZE * index;
    const kind = cells[step] as number;
    if (kind === GAP) return leap(pattern, index, at, direction);
    if (kind === START) {
      if (at >= 0) return false;
    } else if (kind === END) {
      if (!onlyMarksFrom(at)) return false;
    } else {
      const isThere = accepts(kind, cells[step + 2] as number, at);
      const isOptional = cells[step + 1] === 1;
      places[index] = isThere ? at : -1;
      if (isThere && isOptional && walk(pattern, index + direction, at + direction, direction)) return true;
      if (isThere && !isOptional) at += direction;
      else if (isOptional) places[index] = -1;
      else return false;
    }
  }
  return true;
}

/** Walks on behind a gap, from the nearest place where the step behind it fits. */
function leap(pattern: number, gap: number, at: number, direction: number): boolean {
  const { cells } = here.met;
  const step = pattern + STEPS + STEP_SIZE * gap;
  const most = cells[step + 2] as number;
  const next = step + STEP_SIZE * direction;
  const hasNext = gap + direction >= 0 && gap + direction < (cells[pattern] as number);
  const kind = hasNext ? (cells[next] as number) : END;
  const isCertain = (kind === WORDS || kind === CLASS) && cells[next + 1] === 0;
  for (let skipped = 0; skipped <= most; skipped++) {
    const to = at + skipped * direction;
    if (isCertain && !accepts(kind, cells[next + 2] as number, to)) continue;
    if (walk(pattern, gap + direction, to, direction)) return true;
  }
  return false;
}

function accepts(kind: number, value: number, at: number): boolean {
  if (kind === WORDS) return isInList(at, value);
  const { tokens, classes } = here;
  return at >= 0 && at < tokens.length && (classes[value]?.(tokens[at] as Token) ?? false);
}

/** Does the token stand in the list of words? */
function isInList(at: number, list: number): boolean {
  if (at < 0 || at >= here.tokens.length) return false;
  const word = known[at] as number;
  return word !== NO_WORD && here.met.isIn(word, list);
}

/** The end of a sentence is where only closing marks follow. */
function onlyMarksFrom(from: number): boolean {
  const { tokens } = here;
  for (let at = Math.max(from, 0); at < tokens.length; at++) if (tokens[at]?.kind !== 'punctuation') return false;
  return true;
}
