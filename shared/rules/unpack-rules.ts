import type { Rule } from './rule.ts';

/** Rules as they travel inside a bundle: what most of them say, and each list of words that comes back, written once. */
export interface PackedRules {
  readonly usual: Partial<Rule>;
  /** Lists of alternatives; a pattern names the third as `{2}`. */
  readonly lists: readonly string[];
  readonly rules: readonly Partial<Rule>[];
}

/** Makes whole rules again of what `build/pack-rules.ts` packed. An id begins with its category. */
export function unpackRules({ usual, lists, rules }: PackedRules): Rule[] {
  const unpack = (pattern: string): string =>
    pattern.replace(/\{(\d+)\}/g, (_place, index: string) => lists[Number(index)] ?? '');
  return rules.map((rule) => {
    const category = String(rule.id).split('/')[0];
    const whole = Object.assign({ category }, usual, rule) as Rule;
    return Object.assign(whole, { match: whole.match.map(unpack), unless: whole.unless.map(unpack) });
  });
}
