import { SHIPPED_RULES } from '../../shared/generated/rules.ts';
import type { Rule } from '../../shared/rules/rule.ts';

/**
 * The rules that are told on send. In the built script they are written out when they are first asked for, since it is
 * loaded anew for each event and most events ask for none (`vite.launch.config.ts`).
 */
export function carriedRules(): readonly Rule[] {
  return SHIPPED_RULES;
}
