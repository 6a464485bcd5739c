import { findClause } from '../language/find-clause.ts';
import type { TokenRange } from '../language/find-clause.ts';
import { findShout } from '../language/find-shout.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Token } from '../language/token.ts';
import type { CompiledPattern, CompiledRules, WordBits } from './compile-rules.ts';
import type { Rule, SpanSize } from './rule.ts';

/** A rule that matched: the tokens of its span, `last` inclusive. */
export interface Match {
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
    const patterns = waiting[index];
    if (patterns === undefined || !options.mayMatch(index)) continue;
    for (let each = 0; each < patterns.length; each++) {
      const pattern = patterns[each] as CompiledPattern;
      const match = hasWitnesses(bits, pattern) ? matchAround(pattern, tokens, index) : null;
      if (!match || !pattern.tests.every((test) => options.holds(sentence, test, match.head))) continue;
      (pattern.exception ? excused : found).push(match);
    }
  }
  if (found.length === 0) return found;
  return found.filter((match) => !excused.some((excuse) => excuse.rule === match.rule && touches(excuse, match)));
}

/** What waits at each word of the sentence at hand. One array for all, so that a long text leaves no litter. */
const waiting: (readonly CompiledPattern[] | undefined)[] = [];

/**
 * Looks each word up, and the way it is shouted, into `waiting`.
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
    const shout = findShout(sentence, index);
    const shouted = shout === null ? undefined : byWord.get(shout);
    low |= (known ? known.low : 0) | (shouted ? shouted.low : 0);
    high |= (known ? known.high : 0) | (shouted ? shouted.high : 0);
    const patterns = known && shouted ? known.waiting.concat(shouted.waiting) : (known || shouted)?.waiting;
    if (patterns !== undefined && patterns.length > 0) some = true;
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

/** A match with the token that its clause tests ask about. */
interface HeadedMatch extends Match {
  readonly head: number;
}

/** Tries one pattern with its anchor on `index`, outwards on both sides. */
function matchAround(pattern: CompiledPattern, tokens: readonly Token[], index: number): HeadedMatch | null {
  const { steps, anchor } = pattern;
  for (let step = 0; step < steps.length; step++) places[step] = -1;
  places[anchor] = index;
  if (!walk(pattern, tokens, anchor - 1, index - 1) || !walk(pattern, tokens, anchor + 1, index + 1)) return null;
  let first = -1;
  let last = -1;
  for (let step = pattern.spanFrom; step <= pattern.spanTo; step++) {
    const place = places[step] as number;
    if (place < 0) continue;
    if (first < 0) first = place;
    last = place;
  }
  const head = places[pattern.head] ?? index;
  return first < 0 ? null : { rule: pattern.rule, head, ...widen(tokens, pattern.rule.span, { first, last }) };
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
  if (step.kind === 'edge') {
    const outside = step.side === 'start' ? at < 0 : onlyMarksFrom(tokens, at);
    return outside && walk(pattern, tokens, stepIndex + direction, at);
  }
  if (step.kind === 'gap') {
    for (let skipped = 0; skipped <= step.most; skipped++) {
      if (walk(pattern, tokens, stepIndex + direction, at + skipped * direction)) return true;
    }
    return false;
  }
  const token = tokens[at];
  if (token && step.accepts(token)) {
    places[stepIndex] = at;
    if (walk(pattern, tokens, stepIndex + direction, at + direction)) return true;
    places[stepIndex] = -1;
  }
  return step.optional && walk(pattern, tokens, stepIndex + direction, at);
}

/** The end of a sentence is where only closing marks follow. */
function onlyMarksFrom(tokens: readonly Token[], from: number): boolean {
  for (let at = Math.max(from, 0); at < tokens.length; at++) if (tokens[at]?.kind !== 'punctuation') return false;
  return true;
}
