import type { Language } from '../language/language.ts';
import { wordsOfClass } from '../language/word-classes.ts';
import { isAnchor, readPattern } from './pattern.ts';
import type { FormsOf, Pattern, Step } from './pattern.ts';
import type { Rule } from './rule.ts';

/**
 * Patterns ready to be searched for: verbs written out, each list of words (*moet|moeten*) written once and called by its
 * number. Small in a bundle, and quick to open.
 */
export interface PackedPatterns {
  readonly language: Language;
  /** Lists between spaces, words between `|`. */
  readonly lists: string;
  /** So many lists, the first ones, are witnesses of some pattern. */
  readonly witnesses: number;
  /**
   * One rule a line, its patterns between `;`, exceptions behind `-`. A pattern names the list it starts from, then its
   * steps: a list by its number in base 36, behind `~` when it is a class; `!` for the list it starts from; `?`, gaps,
   * edges, brackets, open classes and clause tests as they are written.
   */
  readonly patterns: string;
}

/**
 * Packs the patterns of rules of one language, in their order.
 *
 * @throws Error for a pattern that `readPattern` refuses; decoded rules never have one.
 */
export function packPatterns(rules: readonly Rule[], language: Language, formsOf: FormsOf): PackedPatterns {
  const read = rules.map((rule) => ({
    match: rule.match.map((source) => readAll(source, rule, formsOf)),
    unless: rule.unless.map((source) => readAll(source, rule, formsOf)),
  }));
  const wordsOf = (step: Step): readonly string[] | null => {
    if (step.kind === 'words') return step.words;
    return step.kind === 'class' ? wordsOfClass(language, step.name) : null;
  };
  const patterns = ([] as Pattern[]).concat(...read.map(({ match, unless }) => match.concat(unless)));
  const lines = new Map<string, number>();
  const number = (words: readonly string[]): number => {
    const line = Array.from(new Set(words)).join('|');
    lines.set(line, lines.get(line) ?? lines.size);
    return lines.get(line) as number;
  };
  // Witnesses come first, so that their numbers tell them apart.
  for (const { steps } of patterns) {
    const anchor = rarestAnchor(steps);
    const sizes = steps.map((step, index) => (index !== anchor && isCertain(step) && wordsOf(step)?.length) || 0);
    for (const index of fewestWords(sizes)) number(wordsOf(steps[index] as Step) ?? []);
  }
  const witnesses = lines.size;
  const pack = (pattern: Pattern) => packPattern(pattern, (step) => toNumber(wordsOf(step), number));
  const packed = read.map(({ match, unless }) =>
    match
      .map(pack)
      .concat(unless.map((pattern) => `-${pack(pattern)}`))
      .join(';'),
  );
  return { language, lists: Array.from(lines.keys()).join(' '), witnesses, patterns: packed.join('\n') };
}

function readAll(source: string, rule: Rule, formsOf: FormsOf): Pattern {
  const pattern = readPattern(source, formsOf);
  if ('key' in pattern) throw new Error(`${rule.id}: ${pattern.key} in "${source}" (${pattern.part})`);
  return pattern;
}

function toNumber(words: readonly string[] | null, number: (words: readonly string[]) => number): number | null {
  return words === null ? null : number(words);
}

function packPattern({ steps, spanFrom, spanTo, tests }: Pattern, listOf: (step: Step) => number | null): string {
  const anchor = rarestAnchor(steps);
  const isWhole = spanFrom === 0 && spanTo === steps.length - 1;
  const pieces: string[] = [inBase36(listOf(steps[anchor] as Step))];
  steps.forEach((step, index) => {
    if (!isWhole && index === spanFrom) pieces.push('(');
    if (index === anchor) pieces.push('!');
    else pieces.push(packStep(step, listOf(step)));
    if (!isWhole && index === spanTo) pieces.push(')');
  });
  return pieces.concat(tests.map((test) => `@${test}`)).join(' ');
}

function packStep(step: Step, list: number | null): string {
  if (step.kind === 'gap') return `*${step.most}`;
  if (step.kind === 'edge') return step.side === 'start' ? '^' : '$';
  const mark = step.optional ? '?' : '';
  if (step.kind === 'words') return inBase36(list) + mark;
  return list === null ? `<${step.name}>${mark}` : `~${inBase36(list)}${mark}`;
}

function inBase36(list: number | null): string {
  return (list ?? 0).toString(36);
}

function isCertain(step: Step): boolean {
  return step.kind !== 'gap' && step.kind !== 'edge' && !step.optional;
}

/** More witnesses hardly make fewer false starts (measured). */
const MOST_WITNESSES = 2;

/** The shortest lists tell most. @param sizes of the lists of each step; 0 for a step that is no witness. */
export function fewestWords(sizes: readonly number[]): number[] {
  return sizes
    .map((_size, index) => index)
    .filter((index) => sizes[index] !== 0)
    .sort((a, b) => (sizes[a] as number) - (sizes[b] as number))
    .slice(0, MOST_WITNESSES);
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
