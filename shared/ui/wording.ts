import type { Rule } from '../rules/rule.ts';
import type { SetQuestion } from '../sets/team-questions.ts';

/** Where a surface looks up what to say, when sets are in use. */
export interface Wording {
  /** The rules with the sets laid over them; undefined for those that ship. */
  readonly rules: readonly Rule[] | undefined;
  /** Questions about a message as a whole in the words of a set, by their id. */
  readonly questions: Readonly<Record<string, SetQuestion>>;
}

export const SHIPPED_WORDING: Wording = { rules: undefined, questions: {} };
