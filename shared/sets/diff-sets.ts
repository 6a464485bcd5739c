import type { RuleWording } from '../rules/layer-rules.ts';
import type { TeamSet } from '../formats/team-set.ts';
import { refOf } from './item.ts';
import type { Entry, ItemValue, Layer, Source } from './item.ts';
import { layerOfSet } from './layer-of-set.ts';

/** One item of a set in an earlier and a later version. */
export interface ItemChange {
  /** `rule:nl:team.own/spoon`. */
  readonly key: string;
  readonly ref: string;
  /** What the set says of the item; nothing when it no longer speaks of it. */
  readonly before?: Saying;
  readonly after?: Saying;
}

/** What one set says of one item, without who says it. */
interface Saying {
  readonly define?: ItemValue;
  readonly off?: boolean;
  readonly level?: string;
  readonly wording?: RuleWording;
  readonly isLocked: boolean;
}

/** What a new version of a set changes, by item. */
export interface SetDifference {
  readonly added: readonly ItemChange[];
  readonly changed: readonly ItemChange[];
  readonly removed: readonly ItemChange[];
}

/** Compares two versions of a set, item by item; all of a set is new when there was none. */
export function diffSets(before: TeamSet | null, after: TeamSet): SetDifference {
  const earlier = sayings(before ? layerOfSet(before, 'team') : new Map());
  const later = sayings(layerOfSet(after, 'team'));
  const added: ItemChange[] = [];
  const changed: ItemChange[] = [];
  const removed: ItemChange[] = [];
  for (const [key, saying] of later) {
    const old = earlier.get(key);
    if (!old) added.push({ key, ref: refOf(key), after: saying });
    else if (!isSame(old, saying)) changed.push({ key, ref: refOf(key), before: old, after: saying });
  }
  for (const [key, saying] of earlier) if (!later.has(key)) removed.push({ key, ref: refOf(key), before: saying });
  return { added, changed, removed };
}

/** Why an item of a set will not do what its author meant. */
export interface Conflict {
  readonly ref: string;
  /** `locked`: a layer below allows no other; `also`: another set says something else of it; `missing`: nobody knows it. */
  readonly kind: 'locked' | 'also' | 'missing';
  /** The other set; nobody when the item is missing. */
  readonly with: Source | null;
}

/**
 * What stands in the way of a set among the others.
 *
 * @param others all other layers merged, with what ships below.
 */
export function findConflicts(set: Layer, others: Layer): Conflict[] {
  const conflicts = new Map<string, Conflict>();
  const add = (conflict: Conflict): void => {
    if (!conflicts.has(conflict.ref)) conflicts.set(conflict.ref, conflict);
  };
  const spokenOf = new Map<string, { isKnown: boolean }>();
  for (const [key, entry] of set) {
    const other = others.get(key);
    const ref = refOf(key);
    if (other?.lock) add({ ref, kind: 'locked', with: other.lock });
    else {
      const who = other?.define?.from;
      if (entry.define && who && who.layer !== 'shipped') add({ ref, kind: 'also', with: who });
    }
    const isKnown = entry.define !== undefined || other?.define !== undefined;
    // A rule that rests may be there in one language alone.
    spokenOf.set(ref, { isKnown: isKnown || (spokenOf.get(ref)?.isKnown ?? false) });
  }
  for (const [ref, { isKnown }] of spokenOf)
    if (!isKnown && !ref.startsWith('accent:')) add({ ref, kind: 'missing', with: null });
  return [...conflicts.values()];
}

function sayings(layer: Layer): Map<string, Saying> {
  return new Map([...layer].map(([key, entry]) => [key, sayingOf(entry)]));
}

function sayingOf({ define, off, level, wording, lock }: Entry): Saying {
  return {
    ...(define ? { define: define.value } : {}),
    ...(off ? { off: off.value } : {}),
    ...(level ? { level: level.value } : {}),
    ...(wording ? { wording: wording.value } : {}),
    isLocked: lock !== undefined,
  };
}

/** Equal as data, whatever the order of keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [known(a), known(b)];
  return (
    left.length === right.length && left.every(([key, value]) => isSame(value, (b as Record<string, unknown>)[key]))
  );
}

function known(data: object): [string, unknown][] {
  return Object.entries(data).filter(([, value]) => value !== undefined);
}
