import type { Prompt } from '../prompts/prompt.ts';
import type { Level } from '../rules/finding.ts';
import type { RuleWording } from '../rules/layer-rules.ts';
import type { Localized, Rule } from '../rules/rule.ts';
import type { Reader } from '../situation/readers.ts';
import type { SiteProfile } from '../situation/site-profile.ts';

/** The layers, from the ground up; an earlier one has the higher authority and may lock what it says. */
export const LAYERS = ['shipped', 'organisation', 'team', 'own'] as const;
export type LayerName = (typeof LAYERS)[number];

/** Where an item comes from. */
export interface Source {
  readonly layer: LayerName;
  /** Id and name of the set; empty for what ships. */
  readonly set: string;
  readonly name: string;
}

/** What a team may do with any one item: rules, reminders, questions about a message, accents, readers, sites, settings. */
export type ItemValue =
  | { readonly kind: 'rule'; readonly value: Rule }
  | { readonly kind: 'prompt'; readonly value: Prompt }
  | {
      readonly kind: 'message-prompt';
      readonly value: { readonly say: Localized; readonly good?: Localized | undefined };
    }
  | { readonly kind: 'accent'; readonly value: string }
  | { readonly kind: 'reader'; readonly value: ReaderItem }
  | { readonly kind: 'site'; readonly value: SiteProfile }
  | { readonly kind: 'setting'; readonly value: boolean };

/** Who reads at a domain, an address pattern or the address of a group. */
type ReaderItem =
  | { readonly by: 'domain'; readonly at: string; readonly reader: Reader }
  | { readonly by: 'pattern' | 'group'; readonly at: string };

/** Something said by a layer, and which set said it. */
interface Said<T> {
  readonly value: T;
  readonly from: Source;
}

/** What layers say about one item. */
export interface Entry {
  readonly define?: Said<ItemValue>;
  readonly off?: Said<boolean>;
  readonly level?: Said<Level>;
  /** Of a rule alone: other words on its card. */
  readonly wording?: Said<RuleWording>;
  readonly lock?: Source;
  /** Everyone who says something here, from the ground up. */
  readonly by: readonly Source[];
  /** Those whose words do not count, because a layer below locked the item. */
  readonly refused: readonly Source[];
}

/** All that one layer, or several together, say: by the key of the item, in the order in which items came. */
export type Layer = ReadonlyMap<string, Entry>;

/** `rule:directive.must/modal`: how a set names an item; rules of both languages share it. */
export function refOf(key: string): string {
  return key.replace(/^rule:(?:nl|en):/, 'rule:');
}
