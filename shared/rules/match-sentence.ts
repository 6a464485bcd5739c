import { findClause } from '../language/find-clause.ts';
import type { TokenRange } from '../language/find-clause.ts';
import { findShout } from '../language/find-shout.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Span } from '../language/span.ts';
import type { Token } from '../language/token.ts';
import type { CompiledRules, OpenBook } from './compile-rules.ts';
import { CLASS, END, GAP, START, WORDS } from './pattern-book.ts';
import type { BookPattern, BookStep, BookWord, PatternBook } from './pattern-book.ts';
import type { Rule, SpanSize } from './rule.ts';

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
  for (let index = 0; index < sentence.tokens.length; index++) {
    const word = known[index];
    const shout = shouted[index];
    if (!(word || shout) || !options.mayMatch(index)) continue;
    if (word) searchAround(word, index, sentence, { open, holds: options.holds });
    if (shout) searchAround(shout, index, sentence, { open, holds: options.holds });
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

/** Tries all patterns that start from one word. Most lack their witness: numbers in a row tell so without a look at the pattern. */
function searchAround(word: BookWord, index: number, sentence: Sentence, { open, holds }: Search): void {
  const { starts, witnesses } = word;
  const { seen, searched } = open.book;
  const { tokens } = sentence;
  for (let each = 0; each < starts.length; each++) {
    const offset = witnesses[2 * each] as number;
    const list = witnesses[2 * each + 1] as number;
    if (offset === 0 ? seen[list] !== searched : !isInList(tokens, index + offset, list)) continue;
    const pattern = starts[each] as BookPattern;
    const rule = open.rules[pattern.rule];
    if (rule === undefined || !matchesAround(pattern, tokens, index)) continue;
    if (!holdsAll(sentence, pattern, holds)) continue;
    const match = matchAt(pattern, rule, tokens);
    if (match !== null) (pattern.exception ? excused : found).push(match);
  }
}

/** What is known of each word of the sentence at hand, and of the way it is shouted. One array for all, so that a long text leaves no litter. */
const known: (BookWord | undefined)[] = [];
const shouted: (BookWord | undefined)[] = [];

/**
 * Looks each word up, and the way it is shouted; the lists they stand in are seen from now on.
 *
 * @returns false when no pattern starts here.
 */
function lookUpWords(sentence: Sentence, book: PatternBook): boolean {
  const { tokens } = sentence;
  let starts = 0;
  book.beginSentence();
  for (let index = 0; index < tokens.length; index++) {
    const word = book.get(tokens[index] as Token);
    const shout = findShout(sentence, index);
    known[index] = word;
    shouted[index] = shout === null ? undefined : book.find(shout);
    if (word) starts += see(book, word);
    if (shout !== null) starts += see(book, shouted[index]);
  }
  return starts > 0;
}

/** Notes which lists the sentence has a word of. @returns how many patterns start from the word. */
function see({ seen, searched }: PatternBook, word: BookWord | undefined): number {
  if (word === undefined) return 0;
  const { needed } = word;
  for (let index = 0; index < needed.length; index++) seen[needed[index] as number] = searched;
  return word.starts.length;
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
function matchesAround(pattern: BookPattern, tokens: readonly Token[], index: number): boolean {
  const { steps, anchor } = pattern;
  for (let step = 0; step < steps.length; step++) places[step] = -1;
  places[anchor] = index;
  return walk(pattern, tokens, anchor - 1, index - 1) && walk(pattern, tokens, anchor + 1, index + 1);
}

/** The match that stands in `places`; null when its span holds only steps that were left out. */
function matchAt(pattern: BookPattern, rule: Rule, tokens: readonly Token[]): Match | null {
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
 * Walks away from the anchor, to the side `from` lies on. Only gaps and steps that may be left out branch off: as deep as
 * the pattern has steps, never as the text is long.
 */
function walk(pattern: BookPattern, tokens: readonly Token[], from: number, at: number): boolean {
  const { steps } = pattern;
  const direction = from > pattern.anchor ? 1 : -1;
  for (let index = from; index >= 0 && index < steps.length; index += direction) {
    const step = steps[index] as BookStep;
    if (step.kind === GAP) return leap(pattern, tokens, index, at);
    if (step.kind === START) {
      if (at >= 0) return false;
    } else if (step.kind === END) {
      if (!onlyMarksFrom(tokens, at)) return false;
    } else {
      const isThere = accepts(step, tokens, at);
      places[index] = isThere ? at : -1;
      if (isThere && step.optional && walk(pattern, tokens, index + direction, at + direction)) return true;
      if (isThere && !step.optional) at += direction;
      else if (step.optional) places[index] = -1;
      else return false;
    }
  }
  return true;
}

/** Walks on behind a gap, from the nearest place where the step behind it fits. */
function leap(pattern: BookPattern, tokens: readonly Token[], gap: number, at: number): boolean {
  const direction = gap > pattern.anchor ? 1 : -1;
  const next = pattern.steps[gap + direction];
  const { most } = pattern.steps[gap] as BookStep;
  const isCertain = next !== undefined && !next.optional && (next.kind === WORDS || next.kind === CLASS);
  for (let skipped = 0; skipped <= most; skipped++) {
    const to = at + skipped * direction;
    if (isCertain && !accepts(next, tokens, to)) continue;
    if (walk(pattern, tokens, gap + direction, to)) return true;
  }
  return false;
}

function accepts(step: BookStep, tokens: readonly Token[], at: number): boolean {
  if (step.kind === WORDS) return isInList(tokens, at, step.list);
  return at >= 0 && at < tokens.length && step.accepts(tokens[at] as Token);
}

/** Does the token stand in the list of words? */
function isInList(tokens: readonly Token[], at: number, list: number): boolean {
  if (at < 0 || at >= tokens.length) return false;
  const word = known[at];
  return word !== undefined && (((word.lists[list >> 5] as number) >>> (list & 31)) & 1) === 1;
}

/** The end of a sentence is where only closing marks follow. */
function onlyMarksFrom(tokens: readonly Token[], from: number): boolean {
  for (let at = Math.max(from, 0); at < tokens.length; at++) if (tokens[at]?.kind !== 'punctuation') return false;
  return true;
}
