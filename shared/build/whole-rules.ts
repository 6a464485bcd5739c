import { RULE_PATTERNS } from '../generated/rule-patterns.ts';
import type { Rule } from '../rules/rule.ts';

/** Gives shipped rules their patterns back, as they were written: to pack them anew, together with other rules. */
export function wholeRules(rules: readonly Rule[]): Rule[] {
  return rules.map(({ packed, ...rule }) => {
    const patterns = packed && rule.match.length === 0 ? RULE_PATTERNS[`${rule.language} ${rule.id}`] : undefined;
    return { ...rule, ...patterns };
  });
}
