import type { Language } from '../language/language.ts';
import type { Rule, RuleExamples } from '../rules/rule.ts';
import type { RuleFileContext } from './decode-rule-file.ts';
import type { Problem } from './problem.ts';
import type { TeamSetDocument } from './team-set-schema.ts';
import type { WordRuleModel } from './word-rules.ts';

/** A team set that can be used. */
export interface TeamSet {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  /** The set as it travels, in the newest format. */
  readonly document: TeamSetDocument;
  /** Its rules, elements and difficult words, ready to match. */
  readonly rules: readonly Rule[];
  /** The examples of its rules, and its own verdicts on hits of any rule. */
  readonly examples: readonly RuleExamples[];
  /** What was left aside to be able to use it: unknown keys, items of a newer format, rules that no longer hold. */
  readonly notes: readonly Problem[];
}

/** What a set may refer to, for both languages. */
export interface TeamSetContext extends Omit<RuleFileContext, 'clauseTests' | 'locate'> {
  readonly clauseTests: Readonly<Record<Language, ReadonlySet<string>>>;
  /** Ids of the inventory, and of what is asked about a message as a whole. */
  readonly items: ReadonlySet<string>;
  readonly messagePrompts: ReadonlySet<string>;
  readonly wordModels: Readonly<Record<Language, WordRuleModel>>;
  /** The version of the product: `0.1.0`. */
  readonly version: string;
}

/**
 * How strict to be. `edit`: everything is named, unknown keys too. `import`: unknown keys and what only a newer format
 * knows are left aside. `use`: what no longer holds is left aside as well, so that a set in use stays.
 */
export type DecodeMode = 'edit' | 'import' | 'use';
