import type { Language } from '../language/language.ts';
import { wordsOfClass } from '../language/word-classes.ts';
import { FLOATING, OPEN, findWitness } from './find-witness.ts';
import type { Witness } from './find-witness.ts';
import { frontCode } from './front-coding.ts';
import { isAnchor, readPattern } from './pattern.ts';
import type { FormsOf, Pattern, Step } from './pattern.ts';
import type { Rule } from './rule.ts';
import { shortNumber } from './short-number.ts';
import { joinLists } from './word-lists.ts';

/**
 * Patterns ready to be searched for: verbs written out, each word and each list of words (*moet, moeten*) written once and
 * called by its number, see `short-number.ts`. Small in a bundle, and quick to open.
 */
export interface PackedPatterns {
  readonly language: Language;
  /** Every word that a pattern names, see `front-coding.ts`. */
  readonly words: string;
  /** For each word the numbers of the lists it stands in, each as the step from the one before: see `word-lists.ts`. */
  readonly lists: string;
  /** How many lists there are. */
  readonly count: number;
  /** So many lists, the first ones, are witnesses of some pattern. */
  readonly witnesses: number;
  /** Where the lists begin that are named once: among the witnesses, and among the others. */
  readonly once: readonly [number, number];
  /**
   * One rule a line, its patterns between `;`, exceptions behind `-`. A pattern names the list it starts from, then its
   * steps: a list by its number, behind `~` when it is a class, before `&` when it is the witness (`find-witness.ts`); `!`
   * for the list it starts from; `?`, gaps, edges, brackets, open classes and clause tests as they are written. Lists that
   * are named once are numbered as they come by: `,` is the next of the witnesses, `.` the next of the others.
   */
  readonly patterns: string;
}

/**
 * Packs the patterns of rules of one language, in their order.
 *
 * @throws Error for a pattern that `readPattern` refuses; decoded rules never have one.
 */
export function packPatterns(rules: readonly Rule[], language: Language, formsOf: FormsOf): PackedPatterns {
  const read: ReadPattern[] = [];
  const readAll = (rule: Rule, sources: readonly string[]): ReadPattern[] =>
    sources.map((source) => {
      const pattern = readPattern(source, formsOf);
      if ('key' in pattern) throw new Error(`${rule.id}: ${pattern.key} in "${source}" (${pattern.part})`);
      const lists = pattern.steps.map((step) => listIn(step, language));
      const anchor = rarestAnchor(pattern.steps);
      const frequencies = pattern.steps.map((step, index) => frequencyIn(step, lists[index] ?? null));
      const whole = { pattern, lists, anchor, witness: findWitness(frequencies, anchor) };
      read.push(whole);
      return whole;
    });
  const byRule = rules.map((rule) => ({ match: readAll(rule, rule.match), unless: readAll(rule, rule.unless) }));
  const { lists, witnesses, once } = orderLists(read);
  const names = new Map(lists.map((list, place) => [list, nameList(place, { witnesses, once })]));
  const packed = byRule.map(({ match, unless }) =>
    match
      .map((pattern) => packPattern(pattern, names))
      .concat(unless.map((pattern) => `-${packPattern(pattern, names)}`))
      .join(';'),
  );
  return { language, ...packLists(lists), count: lists.length, witnesses, once, patterns: packed.join('\n') };
}

/** A pattern with the words of its steps, the step it is found by, and the one that tells soonest that it is not there. */
interface ReadPattern {
  readonly pattern: Pattern;
  readonly witness: Witness | null;
  /** The words of each step, sorted, between `|`; null for a step that names none. */
  readonly lists: readonly (string | null)[];
  readonly anchor: number;
}

function listIn(step: Step, language: Language): string | null {
  if (step.kind === 'words') return joinOnce(step.words);
  const words = step.kind === 'class' ? wordsOfClass(language, step.name) : null;
  return words && joinOnce(words);
}

function joinOnce(words: readonly string[]): string {
  return words.length === 1 ? (words[0] as string) : Array.from(new Set(words)).sort().join('|');
}

interface OrderedLists extends Pick<PackedPatterns, 'witnesses' | 'once'> {
  readonly lists: readonly string[];
}

/**
 * Witnesses come first, so that their numbers tell them apart; then what is named most, for short numbers; what is named
 * once stands as it comes by in the patterns.
 */
function orderLists(read: readonly ReadPattern[]): OrderedLists {
  const uses = new Map<string, number>();
  const needed = new Set<string>();
  for (const { lists, anchor, witness } of read) {
    const asWritten = [lists[anchor] ?? null].concat(lists.filter((_list, index) => index !== anchor));
    for (const list of asWritten) if (list !== null) uses.set(list, (uses.get(list) ?? 0) + 1);
    if (witness?.offset === 0) needed.add(lists[witness.step] as string);
  }
  const lists = Array.from(uses.keys()).sort(
    (a, b) => Number(needed.has(b)) - Number(needed.has(a)) || (uses.get(b) as number) - (uses.get(a) as number),
  );
  const isNamedOnce = lists.map((list) => uses.get(list) === 1);
  const witnesses = needed.size;
  const beginsAt = (from: number, to: number): number => {
    const first = isNamedOnce.indexOf(true, from);
    return first < 0 || first > to ? to : first;
  };
  return { lists, witnesses, once: [beginsAt(0, witnesses), beginsAt(witnesses, lists.length)] };
}

/** How patterns name a list. */
function nameList(place: number, { witnesses, once }: Pick<PackedPatterns, 'witnesses' | 'once'>): string {
  if (place < witnesses) return place < once[0] ? shortNumber(place) : ',';
  return place < once[1] ? shortNumber(place) : '.';
}

function packLists(joined: readonly string[]): Pick<PackedPatterns, 'words' | 'lists'> {
  const inLists = new Map<string, number[]>();
  joined.forEach((list, number) => {
    for (const word of list.split('|')) {
      const numbers = inLists.get(word);
      if (numbers) numbers.push(number);
      else inLists.set(word, [number]);
    }
  });
  const words = Array.from(inLists.keys()).sort();
  const lists = words.map((word) => {
    const numbers = inLists.get(word) ?? [];
    return numbers.map((number, index) => shortNumber(number - (numbers[index - 1] ?? 0))).join('');
  });
  return { words: frontCode(words), lists: joinLists(words, lists) };
}

type ListNames = ReadonlyMap<string, string>;

function packPattern({ pattern, lists, anchor, witness }: ReadPattern, names: ListNames): string {
  const { steps, spanFrom, spanTo, tests } = pattern;
  const isWhole = spanFrom === 0 && spanTo === steps.length - 1;
  const nameOf = (index: number): string | undefined => names.get(lists[index] ?? '');
  let packed = nameOf(anchor) ?? '';
  steps.forEach((step, index) => {
    if (!isWhole && index === spanFrom) packed += '(';
    packed += index === anchor ? '!' : packStep(step, nameOf(index));
    if (index === witness?.step) packed += '&';
    if (!isWhole && index === spanTo) packed += ')';
  });
  return packed + tests.map((test) => `@${test}`).join('');
}

function packStep(step: Step, list: string | undefined): string {
  if (step.kind === 'gap') return `*${Math.floor(step.most)}`;
  if (step.kind === 'edge') return step.side === 'start' ? '^' : '$';
  const mark = step.optional ? '?' : '';
  if (step.kind === 'words') return (list ?? '') + mark;
  return (list === undefined ? `<${step.name}>` : `~${list}`) + mark;
}

function frequencyIn(step: Step, list: string | null): number {
  if (step.kind === 'gap' || step.kind === 'edge' || step.optional) return FLOATING;
  return list === null ? OPEN : frequencyOf(list.split('|'));
}

/**
 * How often a word of a list stands in running text, as far as the length of words tells (Zipf's law of abbreviation):
 * each word is taken to be half as frequent as one that is a letter shorter (our choice).
 */
function frequencyOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + Math.pow(2, -word.length), 0);
}

/** The rarest words make the fewest false starts. */
function rarestAnchor(steps: readonly Step[]): number {
  let best = -1;
  let fewest = Infinity;
  steps.forEach((step, index) => {
    if (!isAnchor(step) || step.kind !== 'words') return;
    const starts = frequencyOf(step.words);
    if (starts < fewest) [best, fewest] = [index, starts];
  });
  return best;
}
