import type { PageKind } from '../situation/site-profile.ts';

/** When a prompt fits: while writing a mail or a note, beside a student's page, or with the team. */
export type Moment = 'mail' | 'note' | 'coach' | 'team';

/** One language of a prompt. `named` holds `{name}`; `plain` reads well without. */
export interface PromptText {
  readonly named?: string | undefined;
  readonly plain: string;
}

/** A small question to oneself, from one item of the report. */
export interface Prompt {
  /** Id of the inventory item it comes from: `m4.theory.normalise`. */
  readonly item: string;
  readonly moments: readonly Moment[];
  /** Kinds of page it fits beside, and goes first there; anywhere when it names none. */
  readonly pages?: readonly PageKind[] | undefined;
  readonly nl: PromptText;
  readonly en: PromptText;
}

/** Prompts that belong together; `uses` names prompts of the base set, a whole branch as `m6.practice.*`. */
export interface PromptSet {
  readonly set: string;
  readonly title: { readonly nl: string; readonly en: string };
  readonly about: { readonly nl: string; readonly en: string };
  readonly prompts: readonly Prompt[];
  readonly uses: readonly string[];
}

/** Where an item of the inventory comes from, and how sure the report is of it. */
export interface ItemSource {
  readonly section: string;
  readonly citations: string;
  readonly basis: 'theory' | 'tested' | 'practice' | 'practice-instead-of-evidence' | 'advice';
}

/** The section that describes a mechanism, and the mechanisms it builds on (section 10 of the inventory). */
export interface MechanismRoots {
  readonly section: string;
  readonly restsOn: readonly string[];
}

/** `m4.theory.normalise` belongs to `m4`. */
export function mechanismOf(item: string): string {
  return item.slice(0, item.indexOf('.'));
}
