import type { Level } from './finding.ts';
import type { Rule } from './rule.ts';

/** What one layer does with the rules below it. */
export interface RuleLayer {
  readonly rules: readonly Rule[];
  /** Ids of rules below that rest; a category stands for all its rules. */
  readonly off: readonly string[];
  /** The same, with another level. */
  readonly levels: Readonly<Record<string, Level>>;
}

/**
 * Lays a layer over the rules below it: what it switches off goes, what it weighs again changes level, and a rule of its
 * own takes the place of one with the same id and language, or comes last.
 */
export function layerRules(below: readonly Rule[], layer: RuleLayer): readonly Rule[] {
  const off = new Set(layer.off);
  const rules = new Map<string, Rule>();
  for (const rule of below) {
    if (off.has(rule.id) || off.has(rule.category)) continue;
    rules.set(keyOf(rule), { ...rule, level: levelIn(layer, rule) });
  }
  for (const rule of layer.rules) rules.set(keyOf(rule), rule);
  return [...rules.values()];
}

function keyOf(rule: Rule): string {
  return `${rule.language} ${rule.id}`;
}

function levelIn({ levels }: RuleLayer, rule: Rule): Level {
  return valueOf(levels, rule.id) ?? valueOf(levels, rule.category) ?? rule.level;
}

function valueOf(levels: RuleLayer['levels'], key: string): Level | undefined {
  return Object.prototype.hasOwnProperty.call(levels, key) ? levels[key] : undefined;
}
