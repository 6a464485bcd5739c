import type { Rule } from './rule.ts';

/** Rules as they travel inside a bundle: what most of them say, and each list of words that comes back, written once. */
export interface PackedRules {
  readonly usual: Partial<PackedRule>;
  /** Lists of alternatives; a pattern names the third as `{2}`. */
  readonly lists: readonly string[];
  readonly rules: readonly Partial<PackedRule>[];
}

/** One rule, with its patterns on a line each. */
export interface PackedRule extends Omit<Rule, 'match' | 'unless'> {
  readonly match: string;
  readonly unless: string;
}

/** Makes whole rules again of what `build/pack-rules.ts` packed. An id begins with its category. */
export function unpackRules({ usual, lists, rules }: PackedRules): Rule[] {
  const unpack = (patterns: string): readonly string[] =>
    patterns === ''
      ? []
      : patterns.replace(/\{(\d+)\}/g, (_place, index: string) => lists[Number(index)] ?? '').split('\n');
  return rules.map((rule) => {
    const category = String(rule.id).split('/')[0];
    const whole = Object.assign({ category }, usual, rule) as PackedRule;
    return Object.assign(whole, { match: unpack(whole.match), unless: unpack(whole.unless) });
  });
}
