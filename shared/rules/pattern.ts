/** What a pattern step accepts. */
export type Step =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly optional: boolean }
  | { readonly kind: 'class'; readonly name: string; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'edge'; readonly side: 'start' | 'end' };

/** A pattern after reading: steps in order, the steps that make the span, and the clause tests that must hold. */
export interface Pattern {
  readonly source: string;
  readonly steps: readonly Step[];
  /** First and last step (inclusive) of the span: what stands between `(` and `)`, else the whole pattern. */
  readonly spanFrom: number;
  readonly spanTo: number;
  readonly tests: readonly string[];
}

/** Looks up the forms of a verb: *moeten* gives *moet, moeten, moest, ...* */
export type FormsOf = (lemma: string) => readonly string[];

/** Why a pattern cannot be read, as a key with the part it is about. */
export interface PatternProblem {
  readonly key: 'unknown-part' | 'gap-too-long' | 'no-literal' | 'span-unclosed' | 'too-long' | 'empty';
  readonly part: string;
}

/** A gap is at most eight tokens and a pattern at most twelve steps, so that no set can stall a page. */
const LONGEST_GAP = 8;
const MOST_STEPS = 12;
const WORD = /^[^\s()[\]<>|*^$@?]+$/;

/**
 * Reads the notation of `shared/rules/README.md`: `(<you> <moeten>) * [vandaag|morgen]? @duty`.
 *
 * @returns the pattern, or the first problem in it.
 */
export function readPattern(source: string, formsOf: FormsOf): Pattern | PatternProblem {
  const steps: Step[] = [];
  const tests: string[] = [];
  let spanFrom = -1;
  let spanTo = -1;
  for (const piece of pieces(source)) {
    if (piece === '(') spanFrom = steps.length;
    else if (piece === ')') spanTo = steps.length - 1;
    else if (piece.charAt(0) === '@') tests.push(piece.slice(1));
    else {
      const step = readStep(piece, formsOf);
      if ('key' in step) return step;
      steps.push(step);
    }
  }
  if (steps.length === 0) return { key: 'empty', part: source };
  if (steps.length > MOST_STEPS) return { key: 'too-long', part: source };
  if (spanFrom >= 0 !== spanTo >= 0 || spanTo < spanFrom) return { key: 'span-unclosed', part: source };
  if (!steps.some(isAnchor)) return { key: 'no-literal', part: source };
  return spanFrom < 0
    ? { source, steps, spanFrom: 0, spanTo: steps.length - 1, tests }
    : { source, steps, spanFrom, spanTo, tests };
}

/** True for a step that always has to be there and names its words: the matcher starts from one of these. */
export function isAnchor(step: Step): boolean {
  return step.kind === 'words' && !step.optional;
}

function pieces(source: string): string[] {
  return source
    .replace(/[()]/g, (bracket) => ` ${bracket} `)
    .split(/\s+/)
    .filter((piece) => piece !== '');
}

function readStep(piece: string, formsOf: FormsOf): Step | PatternProblem {
  if (piece === '^') return { kind: 'edge', side: 'start' };
  if (piece === '$') return { kind: 'edge', side: 'end' };
  if (piece.charAt(0) === '*') return readGap(piece);
  const optional = piece.length > 1 && piece.charAt(piece.length - 1) === '?';
  const core = optional ? piece.slice(0, -1) : piece;
  const first = core.charAt(0);
  const last = core.charAt(core.length - 1);
  if (first === '[' && last === ']') return readAlternatives(core, optional, formsOf);
  if (first === '<' && last === '>') return readName(core.slice(1, -1), optional, formsOf);
  return WORD.test(core)
    ? { kind: 'words', words: [core.toLowerCase()], optional }
    : { key: 'unknown-part', part: piece };
}

function readGap(piece: string): Step | PatternProblem {
  const most = piece === '*' ? LONGEST_GAP : Number(piece.slice(1));
  if (!(most >= 1)) return { key: 'unknown-part', part: piece };
  return most > LONGEST_GAP ? { key: 'gap-too-long', part: piece } : { kind: 'gap', most };
}

function readAlternatives(core: string, optional: boolean, formsOf: FormsOf): Step | PatternProblem {
  const words: string[] = [];
  for (const alternative of core.slice(1, -1).split('|')) {
    if (/^<[a-zë-]+>$/.test(alternative)) words.push(...formsOf(alternative.slice(1, -1)));
    else if (WORD.test(alternative)) words.push(alternative.toLowerCase());
    else return { key: 'unknown-part', part: alternative === '' ? core : alternative };
  }
  return { kind: 'words', words, optional };
}

/** `<you>` is a class when the language knows it, else the forms of a verb. */
function readName(name: string, optional: boolean, formsOf: FormsOf): Step | PatternProblem {
  if (SHOUTS.has(name)) return { kind: 'words', words: [`<${name}>`], optional };
  if (CLASS_NAMES.has(name)) return { kind: 'class', name, optional };
  const words = formsOf(name);
  return words.length > 0 ? { kind: 'words', words, optional } : { key: 'unknown-part', part: `<${name}>` };
}

/** What `language/find-shout.ts` calls a token that shouts: a pattern may start from one. */
const SHOUTS: ReadonlySet<string> = new Set(['capitals', 'marks']);

/** Classes that a pattern may name; each language fills them in `language/`. */
const CLASS_NAMES: ReadonlySet<string> = new Set(['you', 'readers', 'infinitive', 'negation', 'number', 'word']);
