import type { Level } from './finding.ts';
import type { Localized, Rule } from './rule.ts';

/** What one layer does with the rules below it. */
export interface RuleLayer {
  readonly rules: readonly Rule[];
  /** Ids of rules below that rest; a category stands for all its rules. */
  readonly off: readonly string[];
  /** The same, with another level. */
  readonly levels: Readonly<Record<string, Level>>;
  /** Other words on the card, by the id of a rule below. */
  readonly wordings?: Readonly<Record<string, RuleWording>>;
}

/** What a layer says in other words of a rule below it; what the rule finds stays as it is. */
export interface RuleWording {
  readonly title?: Localized | undefined;
  readonly why?: Localized | undefined;
  /** By the language of the text: they come before what the rule itself offers. */
  readonly instead?:
    { readonly nl?: readonly string[] | undefined; readonly en?: readonly string[] | undefined } | undefined;
  /** The name of the set that says so. */
  readonly set?: string | undefined;
}

/**
 * Lays a layer over the rules below it: what it switches off goes, what it weighs again changes level, and a rule of its
 * own takes the place of one with the same id and language, or comes first: of two that find the same, the nearest speaks.
 */
export function layerRules(below: readonly Rule[], layer: RuleLayer): readonly Rule[] {
  const off = new Set(layer.off);
  const own = new Map(layer.rules.map((rule): [string, Rule] => [keyOf(rule), rule]));
  const rules: Rule[] = [];
  const placed = new Set<string>();
  for (const rule of below) {
    const other = own.get(keyOf(rule));
    if (other) placed.add(keyOf(rule));
    if (other) rules.push(other);
    else if (!off.has(rule.id) && !off.has(rule.category))
      rules.push(withWording(withLevel(rule, layer), layer.wordings?.[rule.id]));
  }
  const added = Array.from(own).filter(([key]) => !placed.has(key));
  return added.map(([, rule]) => rule).concat(rules);
}

function keyOf(rule: Rule): string {
  return `${rule.language} ${rule.id}`;
}

function withLevel(rule: Rule, { levels }: RuleLayer): Rule {
  const level = valueOf(levels, rule.id) ?? valueOf(levels, rule.category);
  return level === undefined ? rule : { ...rule, level };
}

/** The rule with the words a layer gives it. */
export function withWording(rule: Rule, wording: RuleWording | undefined): Rule {
  if (!wording) return rule;
  const { title = rule.title, why = rule.why } = wording;
  const instead = wording.instead?.[rule.language];
  const set = wording.set ?? rule.set;
  return { ...rule, title, why, ...(instead ? { instead } : {}), ...(set === undefined ? {} : { set }) };
}

function valueOf(levels: RuleLayer['levels'], key: string): Level | undefined {
  return Object.prototype.hasOwnProperty.call(levels, key) ? levels[key] : undefined;
}
