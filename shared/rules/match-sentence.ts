import { findClause } from '../language/find-clause.ts';
import type { TokenRange } from '../language/find-clause.ts';
import { findShout } from '../language/find-shout.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Token } from '../language/token.ts';
import type { CompiledPattern, CompiledRules } from './compile-rules.ts';
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
  const found: Match[] = [];
  const excused: Match[] = [];
  sentence.tokens.forEach((_token, index) => {
    const waiting = patternsAt(sentence, rules, index);
    if (!waiting || !options.mayMatch(index)) return;
    for (const pattern of waiting) {
      const match = matchAround(pattern, sentence.tokens, index);
      if (!match || !pattern.tests.every((test) => options.holds(sentence, test, match.head))) continue;
      (pattern.exception ? excused : found).push(match);
    }
  });
  if (found.length === 0) return found;
  return found.filter((match) => !excused.some((excuse) => excuse.rule === match.rule && touches(excuse, match)));
}

/** The patterns that start from the word at `index`, and from the way it is shouted. */
function patternsAt(sentence: Sentence, rules: CompiledRules, index: number): readonly CompiledPattern[] | undefined {
  const waiting = rules.byWord.get(sentence.tokens[index]?.lower ?? '');
  const shout = findShout(sentence, index);
  const shouted = shout === null ? undefined : rules.byWord.get(shout);
  return waiting && shouted ? waiting.concat(shouted) : (waiting ?? shouted);
}

function touches(a: Match, b: Match): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** A match with the token that its clause tests ask about. */
interface HeadedMatch extends Match {
  readonly head: number;
}

/** Tries one pattern with its anchor on `index`, outwards on both sides. */
function matchAround(pattern: CompiledPattern, tokens: readonly Token[], index: number): HeadedMatch | null {
  if (!fitsBeside(pattern, tokens, index, 1) || !fitsBeside(pattern, tokens, index, -1)) return null;
  const places = new Array<number>(pattern.steps.length).fill(-1);
  places[pattern.anchor] = index;
  if (!walk({ pattern, tokens, places, direction: 1 }, pattern.anchor + 1, index + 1)) return null;
  if (!walk({ pattern, tokens, places, direction: -1 }, pattern.anchor - 1, index - 1)) return null;
  const span = places.slice(pattern.spanFrom, pattern.spanTo + 1).filter((place) => place >= 0);
  const first = span[0];
  const last = span[span.length - 1];
  return first === undefined || last === undefined
    ? null
    : { rule: pattern.rule, head: places[pattern.head] ?? index, ...widen(tokens, pattern.rule.span, { first, last }) };
}

/** A look at the step beside the anchor: most false starts end here, before anything is set up for them. */
function fitsBeside(pattern: CompiledPattern, tokens: readonly Token[], index: number, direction: 1 | -1): boolean {
  const step = pattern.steps[pattern.anchor + direction];
  if (!step || step.kind === 'gap') return true;
  if (step.kind === 'edge') return direction === 1 ? onlyMarksFrom(tokens, index + 1) : index === 0;
  if (step.optional) return true;
  const token = tokens[index + direction];
  return token !== undefined && step.accepts(token);
}

/** The span that the rule asks for; a sentence goes without the quotation marks and dots that close it, a question keeps its mark. */
function widen(tokens: readonly Token[], span: SpanSize, match: TokenRange): TokenRange {
  if (span === 'trigger') return match;
  if (span === 'clause') return findClause(tokens, match);
  let last = tokens.length - 1;
  while (last > match.last && tokens[last]?.kind === 'punctuation' && tokens[last]?.lower.charAt(0) !== '?') last--;
  return { first: 0, last };
}

interface Walk {
  readonly pattern: CompiledPattern;
  readonly tokens: readonly Token[];
  readonly places: number[];
  readonly direction: 1 | -1;
}

/** Goes as deep as the pattern has steps (at most twelve), never as deep as the text is long. */
function walk(state: Walk, stepIndex: number, at: number): boolean {
  const step = state.pattern.steps[stepIndex];
  if (!step) return true;
  const { direction, tokens, places } = state;
  if (step.kind === 'edge') {
    const outside = step.side === 'start' ? at < 0 : onlyMarksFrom(tokens, at);
    return outside && walk(state, stepIndex + direction, at);
  }
  if (step.kind === 'gap') {
    for (let skipped = 0; skipped <= step.most; skipped++) {
      if (walk(state, stepIndex + direction, at + skipped * direction)) return true;
    }
    return false;
  }
  const token = tokens[at];
  if (token && step.accepts(token)) {
    places[stepIndex] = at;
    if (walk(state, stepIndex + direction, at + direction)) return true;
    places[stepIndex] = -1;
  }
  return step.optional && walk(state, stepIndex + direction, at);
}

/** The end of a sentence is where only closing marks follow. */
function onlyMarksFrom(tokens: readonly Token[], from: number): boolean {
  for (let at = Math.max(from, 0); at < tokens.length; at++) if (tokens[at]?.kind !== 'punctuation') return false;
  return true;
}
