import type { Language } from '../language/language.ts';
import { wordsOfClass } from '../language/word-classes.ts';
import { frontCode } from './front-coding.ts';
import { isAnchor, readPattern } from './pattern.ts';
import type { FormsOf, Pattern, Step } from './pattern.ts';
import type { Rule } from './rule.ts';
import { shortNumber } from './short-number.ts';

/**
 * Patterns ready to be searched for: verbs written out, each word and each list of words (*moet, moeten*) written once and
 * called by its number, see `short-number.ts`. Small in a bundle, and quick to open.
 */
export interface PackedPatterns {
  readonly language: Language;
  /** Every word that a pattern names, see `front-coding.ts`. */
  readonly words: string;
  /** Lists between spaces: the numbers of their words, each as the step from the one before. */
  readonly lists: string;
  /** So many lists, the first ones, are witnesses of some pattern. */
  readonly witnesses: number;
  /**
   * One rule a line, its patterns between `;`, exceptions behind `-`. A pattern names the list it starts from, then its
   * steps: a list by its number, behind `~` when it is a class; `!` for the list it starts from; `?`, gaps, edges, brackets,
   * open classes and clause tests as they are written.
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
  const patterns = ([] as Pattern[]).concat(...read.map(({ match, unless }) => match.concat(unless)));
  const listOf = (step: Step): string | null => listIn(step, language);
  const { lists, witnesses } = orderLists(patterns, listOf);
  const places = new Map(lists.map((list, place) => [list, place]));
  const pack = (pattern: Pattern) => packPattern(pattern, (step) => numberIn(places, listOf(step)));
  const packed = read.map(({ match, unless }) =>
    match
      .map(pack)
      .concat(unless.map((pattern) => `-${pack(pattern)}`))
      .join(';'),
  );
  return { language, ...packLists(lists), witnesses, patterns: packed.join('\n') };
}

/** The words of a step, sorted, between `|`; null for a step that names none. */
function listIn(step: Step, language: Language): string | null {
  if (step.kind === 'words') return joinOnce(step.words);
  const words = step.kind === 'class' ? wordsOfClass(language, step.name) : null;
  return words && joinOnce(words);
}

function joinOnce(words: readonly string[]): string {
  return Array.from(new Set(words)).sort().join('|');
}

/** Witnesses come first, so that their numbers tell them apart; then what is named most, for short numbers. */
function orderLists(
  patterns: readonly Pattern[],
  listOf: (step: Step) => string | null,
): { lists: string[]; witnesses: number } {
  const uses = new Map<string, number>();
  const needed = new Set<string>();
  for (const { steps } of patterns) {
    const anchor = rarestAnchor(steps);
    const lists = steps.map(listOf);
    for (const list of lists) if (list !== null) uses.set(list, (uses.get(list) ?? 0) + 1);
    const sizes = steps.map((step, index) => (index !== anchor && isCertain(step) && sizeOf(lists[index])) || 0);
    for (const index of fewestWords(sizes)) needed.add(lists[index] as string);
  }
  const lists = Array.from(uses.keys()).sort(
    (a, b) => Number(needed.has(b)) - Number(needed.has(a)) || (uses.get(b) as number) - (uses.get(a) as number),
  );
  return { lists, witnesses: needed.size };
}

function sizeOf(list: string | null | undefined): number {
  return list ? list.split('|').length : 0;
}

function packLists(joined: readonly string[]): Pick<PackedPatterns, 'words' | 'lists'> {
  const lists = joined.map((list) => list.split('|'));
  const words = Array.from(new Set(([] as string[]).concat(...lists))).sort();
  const places = new Map(words.map((word, place) => [word, place]));
  const steps = lists.map((list) =>
    list
      .map((word, index) => shortNumber(numberIn(places, word) - (index && numberIn(places, list[index - 1]))))
      .join(''),
  );
  return { words: frontCode(words), lists: steps.join(' ') };
}

function readAll(source: string, rule: Rule, formsOf: FormsOf): Pattern {
  const pattern = readPattern(source, formsOf);
  if ('key' in pattern) throw new Error(`${rule.id}: ${pattern.key} in "${source}" (${pattern.part})`);
  return pattern;
}

function numberIn(places: ReadonlyMap<string, number>, key: string | null | undefined): number {
  return places.get(key ?? '') ?? -1;
}

function packPattern({ steps, spanFrom, spanTo, tests }: Pattern, numberOf: (step: Step) => number): string {
  const anchor = rarestAnchor(steps);
  const isWhole = spanFrom === 0 && spanTo === steps.length - 1;
  let packed = shortNumber(numberOf(steps[anchor] as Step));
  steps.forEach((step, index) => {
    if (!isWhole && index === spanFrom) packed += '(';
    packed += index === anchor ? '!' : packStep(step, numberOf(step));
    if (!isWhole && index === spanTo) packed += ')';
  });
  return packed + tests.map((test) => `@${test}`).join('');
}

function packStep(step: Step, list: number): string {
  if (step.kind === 'gap') return `*${Math.floor(step.most)}`;
  if (step.kind === 'edge') return step.side === 'start' ? '^' : '$';
  const mark = step.optional ? '?' : '';
  if (step.kind === 'words') return shortNumber(list) + mark;
  return (list < 0 ? `<${step.name}>` : `~${shortNumber(list)}`) + mark;
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
