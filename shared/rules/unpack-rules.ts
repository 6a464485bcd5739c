import type { Rule } from './rule.ts';

/** Rules as they travel inside a bundle: what most of them say, each word, and each list of words that comes back, written once. */
export interface PackedRules {
  readonly usual: Partial<Rule>;
  /** All words of the patterns, the most frequent first, with a space between. */
  readonly words: string;
  /** Lists of alternatives, each on a line, in coded words; a pattern names the third as `{2}`. */
  readonly lists: string;
  readonly rules: readonly PackedRule[];
}

/** Patterns stand on a line each, in coded words. */
export type PackedRule = Partial<Omit<Rule, 'match' | 'unless'>> & { readonly match: string; readonly unless?: string };

/** Digits of a code: the first character tells how long it is, so that codes need no mark between them. */
const ONE = 'abcdefghijklmnopqrstuvwxyz';
const TWO = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MORE = ONE + TWO + '0123456789';

/**
 * The code of the word at a place in `words`: one letter for the first 26, then two and three, then `~` and three.
 * (Frequent words get short codes; Huffman 1952.)
 */
export function codeOfWord(place: number): string {
  if (place < ONE.length) return ONE.charAt(place);
  const second = place - ONE.length;
  const size = MORE.length;
  if (second < TWO.length * size) return TWO.charAt(Math.floor(second / size)) + MORE.charAt(second % size);
  const third = second - TWO.length * size;
  const lead = third < size * size ? '_' : '~';
  const rest = third < size * size ? third : third - size * size;
  const tail = MORE.charAt(Math.floor(rest / size) % size) + MORE.charAt(rest % size);
  return lead + (lead === '_' ? '' : MORE.charAt(Math.floor(rest / (size * size)))) + tail;
}

/** A step of a packed pattern: what is written out, a list, brackets, or a coded word. */
const STEP = /<[^>]*>\??|@[a-z]+|\*\d*|\{\d+\}\??|\[[^\]]*\]\??|[()^$]|(?:[a-z]|[A-Z][\w]|_[\w]{2}|~[\w]{3})\??/g;
const CODE = /<[^>]*>|[a-z]|[A-Z][\w]|_[\w]{2}|~[\w]{3}/g;

/** Makes whole rules again of what `build/pack-rules.ts` packed. An id begins with its category. */
export function unpackRules({ usual, words, lists, rules }: PackedRules): Rule[] {
  const wordOf = new Map(words.split(' ').map((word, place) => [codeOfWord(place), word]));
  const decode = (code: string): string => wordOf.get(code) ?? code;
  const unpackList = (list: string): string => `[${(list.match(CODE) ?? []).map(decode).join('|')}]`;
  const wholeLists = lists.split('\n').map(unpackList);
  const unpackStep = (step: string): string => {
    const optional = step.length > 1 && step.charAt(step.length - 1) === '?' ? '?' : '';
    const core = optional ? step.slice(0, -1) : step;
    const first = core.charAt(0);
    if (first === '{') return (wholeLists[Number(core.slice(1, -1))] ?? '') + optional;
    return (first === '[' ? unpackList(core.slice(1, -1)) : decode(core)) + optional;
  };
  const unpack = (patterns: string | undefined): string[] =>
    patterns ? patterns.split('\n').map((pattern) => joinSteps((pattern.match(STEP) ?? []).map(unpackStep))) : [];
  return rules.map((rule) => {
    const category = String(rule.id).split('/')[0];
    const known = { match: unpack(rule.match), unless: unpack(rule.unless) };
    return Object.assign({ category }, usual, rule, known) as unknown as Rule;
  });
}

/** Steps with a space between, and none inside the brackets of the span. */
function joinSteps(steps: readonly string[]): string {
  return steps.join(' ').replace(/\( /g, '(').replace(/ \)/g, ')');
}
