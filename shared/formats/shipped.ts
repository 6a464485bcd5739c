import type { ItemSource, Prompt } from '../prompts/prompt.ts';
import type { Localized, Rule } from '../rules/rule.ts';
import type { SiteProfile } from '../situation/site-profile.ts';

/** All that ships as data and that a team set can build on. */
export interface Shipped {
  /** The version of the product: `0.1.0`. */
  readonly version: string;
  readonly rules: readonly Rule[];
  /** The base set and the starter sets together. */
  readonly prompts: readonly Prompt[];
  /** What is asked about a message as a whole, by id, most wanted first. */
  readonly messagePrompts: Readonly<Record<string, { readonly say: Localized; readonly good?: Localized | undefined }>>;
  readonly mechanisms: Readonly<Record<string, Localized>>;
  readonly references: Readonly<Record<string, { readonly citation: string; readonly url?: string | undefined }>>;
  /** The inventory, by id. */
  readonly items: Readonly<Record<string, ItemSource>>;
  readonly sites: readonly SiteProfile[];
}
