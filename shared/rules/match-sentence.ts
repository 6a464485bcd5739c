import { findClause } from '../language/find-clause.ts';
import type { TokenRange } from '../language/find-clause.ts';
import { findShout } from '../language/find-shout.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Span } from '../language/span.ts';
import type { Token } from '../language/token.ts';
import { UNKNOWN } from './compile-rules.ts';
import type { CompiledPattern, CompiledRules, CompiledStep, WordBits } from './compile-rules.ts';
import type { Rule, SpanSize } from './rule.ts';
import { hasWord } from './word-set.ts';

/** A rule that matched: the tokens of its span, `last` inclusive, and where they stand in the sentence. */
export interface Match extends Span {
  readonly rule: Rule;
  readonly first: number;
  readonly last: number;
}

/** Answers the clause tests that a pattern names, for the token its match was found by. */
export type ClauseTests = (sentence: Sentence, test: string, token: number) => boolean;

/**
 * Finds the rules that match in one sentence.
 *
 * @param mayMatch false for tokens that are someone else's words.
 * @returns matches in order of the text; a rule's exceptions have been taken out.
 */
export function matchSentence(
  sentence: Sentence,
  rules: CompiledRules,
  options: { readonly mayMatch: (token: number) => boolean; readonly holds: ClauseTests },
): Match[] {
  const bits = lookUpWords(sentence, rules);
  if (bits === null) return [];
  const { tokens } = sentence;
  const found: Match[] = [];
  const excused: Match[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const patterns = waiting[index] as readonly CompiledPattern[];
    if (patterns.length === 0 || !options.mayMatch(index)) continue;
    for (let each = 0; each < patterns.length; each++) {
      const pattern = patterns[each] as CompiledPattern;
      if (!hasWitnesses(bits, pattern) || !matchesAround(pattern, tokens, index)) continue;
      const head = places[pattern.head] as number;
      const match = matchAt(pattern, tokens);
      if (match === null || !pattern.tests.every((test) => options.holds(sentence, test, head))) continue;
      (pattern.exception ? excused : found).push(match);
    }
  }
  if (found.length === 0) return found;
  return found.filter((match) => !excused.some((excuse) => excuse.rule === match.rule && touches(excuse, match)));
}

/** What waits at each word of the sentence at hand, and its number. One array for all, so that a long text leaves no litter. */
const waiting: (readonly CompiledPattern[])[] = [];
const numbers: number[] = [];
const NONE: readonly CompiledPattern[] = [];

/**
 * Looks each word up, and the way it is shouted, into `waiting` and `numbers`.
 *
 * @returns the bits of all known words together, or null when no pattern starts here.
 */
function lookUpWords(sentence: Sentence, { byWord }: CompiledRules): WordBits | null {
  const { tokens } = sentence;
  let low = 0;
  let high = 0;
  let some = false;
  for (let index = 0; index < tokens.length; index++) {
    const known = byWord.get((tokens[index] as Token).lower);
    let patterns = NONE;
    if (known) {
      low |= known.low;
      high |= known.high;
      patterns = known.waiting;
    }
    const shout = findShout(sentence, index);
    const shouted = shout === null ? undefined : byWord.get(shout);
    if (shouted) {
      low |= shouted.low;
      high |= shouted.high;
      patterns = patterns.concat(shouted.waiting);
    }
    if (patterns.length > 0) some = true;
    numbers[index] = known ? known.number : UNKNOWN;
    waiting[index] = patterns;
  }
  return some ? { low, high } : null;
}

/** False when a word that the pattern needs is nowhere in the sentence. */
function hasWitnesses(bits: WordBits, { witnesses }: CompiledPattern): boolean {
  for (let index = 0; index < witnesses.length; index++) {
    const witness = witnesses[index] as WordBits;
    if ((bits.low & witness.low) === 0 && (bits.high & witness.high) === 0) return false;
  }
  return true;
}

function touches(a: Match, b: Match): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Where each step of the pattern at hand stands. One array for all: a review tries thousands and keeps few. */
const places: number[] = [];

/** Tries one pattern with its anchor on `index`, outwards on both sides, into `places`. */
function matchesAround(pattern: CompiledPattern, tokens: readonly Token[], index: number): boolean {
  const { steps, anchor } = pattern;
  for (let step = 0; step < steps.length; step++) places[step] = -1;
  places[anchor] = index;
  return walk(pattern, tokens, anchor - 1, index - 1) && walk(pattern, tokens, anchor + 1, index + 1);
}

/** The match that stands in `places`; null when its span holds only steps that were left out. */
function matchAt(pattern: CompiledPattern, tokens: readonly Token[]): Match | null {
  let first = -1;
  let last = -1;
  for (let step = pattern.spanFrom; step <= pattern.spanTo; step++) {
    const place = places[step] as number;
    if (place < 0) continue;
    if (first < 0) first = place;
    last = place;
  }
  if (first < 0) return null;
  const { rule } = pattern;
  const span = widen(tokens, rule.span, { first, last });
  const [start, end] = [(tokens[span.first] as Token).start, (tokens[span.last] as Token).end];
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

/** Walks away from the anchor, to the side `stepIndex` lies on; as deep as the pattern has steps, never as the text is long. */
function walk(pattern: CompiledPattern, tokens: readonly Token[], stepIndex: number, at: number): boolean {
  const step = pattern.steps[stepIndex];
  if (!step) return true;
  const direction = stepIndex > pattern.anchor ? 1 : -1;
  switch (step.kind) {
    case 'start':
      return at < 0 && walk(pattern, tokens, stepIndex + direction, at);
    case 'end':
      return onlyMarksFrom(tokens, at) && walk(pattern, tokens, stepIndex + direction, at);
    case 'gap':
      for (let skipped = 0; skipped <= step.most; skipped++) {
        if (walk(pattern, tokens, stepIndex + direction, at + skipped * direction)) return true;
      }
      return false;
    default:
      if (at >= 0 && at < tokens.length && accepts(step, tokens, at)) {
        places[stepIndex] = at;
        if (walk(pattern, tokens, stepIndex + direction, at + direction)) return true;
        places[stepIndex] = -1;
      }
      return step.optional && walk(pattern, tokens, stepIndex + direction, at);
  }
}

function accepts(step: CompiledStep, tokens: readonly Token[], at: number): boolean {
  return step.kind === 'words' ? hasWord(step.words, numbers[at] as number) : step.accepts(tokens[at] as Token);
}

/** The end of a sentence is where only closing marks follow. */
function onlyMarksFrom(tokens: readonly Token[], from: number): boolean {
  for (let at = Math.max(from, 0); at < tokens.length; at++) if (tokens[at]?.kind !== 'punctuation') return false;
  return true;
}
