import type { Prompt } from '../prompts/prompt.ts';
import type { Level } from '../rules/finding.ts';
import { withWording } from '../rules/layer-rules.ts';
import type { RuleLayer, RuleWording } from '../rules/layer-rules.ts';
import type { Localized } from '../rules/rule.ts';
import type { Reader, ReaderRules } from '../situation/readers.ts';
import type { SiteProfile } from '../situation/site-profile.ts';
import { LAYERS, refOf } from './item.ts';
import type { Entry, ItemValue, Layer, Source } from './item.ts';

/** One item as it stands after all layers, and who says so. */
interface ItemState {
  readonly key: string;
  /** How a set names it: `rule:directive.must/modal`. */
  readonly ref: string;
  readonly item: ItemValue;
  readonly isOff: boolean;
  /** Of a rule alone. */
  readonly level?: Level;
  readonly wording?: RuleWording;
  readonly from: Source;
  readonly offBy?: Source;
  readonly levelBy?: Source;
  readonly wordingBy?: Source;
  readonly lockedBy?: Source;
  /** Sets that wanted otherwise, and may not. */
  readonly refused: readonly Source[];
}

/** What all layers together come to, for each part of the product. */
export interface Effective {
  readonly items: readonly ItemState[];
  /** What has to be laid over the shipped rules: `layerRules(SHIPPED_RULES, rules)`. */
  readonly rules: RuleLayer;
  readonly prompts: readonly Prompt[];
  readonly messagePrompts: Readonly<Record<string, { readonly say: Localized; readonly good?: Localized | undefined }>>;
  /** Items or branches that come first. */
  readonly accents: readonly string[];
  readonly readers: ReaderRules;
  /** The nearest layer first: where a profile speaks of an address, it alone decides. */
  readonly sites: readonly SiteProfile[];
  readonly settings: Readonly<Record<string, boolean>>;
}

/** Reads off what merged layers come to. What is only spoken of, and defined by no layer, counts for nothing. */
export function effectiveItems(layer: Layer): Effective {
  const items = [...layer].flatMap(([key, entry]) => stateOf(key, entry));
  const working = items.filter(({ isOff }) => !isOff);
  const nearestFirst = working.toSorted((a, b) => LAYERS.indexOf(b.from.layer) - LAYERS.indexOf(a.from.layer));
  const domains: Record<string, Reader> = {};
  const messagePrompts: Record<string, { readonly say: Localized; readonly good?: Localized | undefined }> = {};
  const settings: Record<string, boolean> = {};
  for (const { ref, item } of working) {
    if (item.kind === 'reader' && item.value.by === 'domain') domains[item.value.at] = item.value.reader;
    if (item.kind === 'message-prompt') messagePrompts[idOf(ref)] = item.value;
    if (item.kind === 'setting') settings[idOf(ref)] = item.value;
  }
  const addresses = (by: 'pattern' | 'group') =>
    working.flatMap(({ item }) => (item.kind === 'reader' && item.value.by === by ? [item.value.at] : []));
  return {
    items,
    rules: rulesOver(items, nearestFirst),
    prompts: working.flatMap(({ item }) => (item.kind === 'prompt' ? [item.value] : [])),
    messagePrompts,
    accents: working.flatMap(({ item }) => (item.kind === 'accent' ? [item.value] : [])),
    readers: { domains, patterns: addresses('pattern'), groups: addresses('group'), marks: {} },
    sites: nearestFirst.flatMap(({ item }) => (item.kind === 'site' ? [item.value] : [])),
    settings,
  };
}

/** Own rules come before the shipped ones: where two of equal weight find the same words, the nearest speaks. */
function rulesOver(items: readonly ItemState[], nearestFirst: readonly ItemState[]): RuleLayer {
  const isShipped = ({ item, from }: ItemState): boolean => item.kind === 'rule' && from.layer === 'shipped';
  return {
    rules: nearestFirst.flatMap(({ item, from, level, wording }) =>
      item.kind === 'rule' && from.layer !== 'shipped'
        ? [withWording({ ...item.value, level: level ?? item.value.level, set: from.name }, wording)]
        : [],
    ),
    off: [...new Set(items.filter((state) => isShipped(state) && state.isOff).map(({ ref }) => idOf(ref)))],
    levels: Object.fromEntries(
      items.flatMap((state) =>
        isShipped(state) && state.levelBy && state.level ? [[idOf(state.ref), state.level]] : [],
      ),
    ),
    wordings: Object.fromEntries(
      items.flatMap((state) =>
        isShipped(state) && state.wording ? [[idOf(state.ref), { ...state.wording, set: state.wordingBy?.name }]] : [],
      ),
    ),
  };
}

function stateOf(key: string, { define, off, level, wording, lock, refused }: Entry): ItemState[] {
  if (!define) return [];
  const item = define.value;
  return [
    {
      key,
      ref: refOf(key),
      item,
      isOff: off?.value ?? false,
      from: define.from,
      ...(item.kind === 'rule' ? { level: level?.value ?? item.value.level } : {}),
      ...(off?.value ? { offBy: off.from } : {}),
      ...(level ? { levelBy: level.from } : {}),
      ...(wording ? { wording: wording.value, wordingBy: wording.from } : {}),
      ...(lock ? { lockedBy: lock } : {}),
      refused,
    },
  ];
}

function idOf(ref: string): string {
  return ref.slice(ref.indexOf(':') + 1);
}
