import type { DeskItem } from './desk-item.ts';
import { shiftSpan, type DraftEdit } from './draft-edit.ts';

/**
 * Pairs each earlier item with the new item that is the same finding: the same id, or, when its sentence was
 * edited around it, the same rule on the same words at the place where they now stand.
 *
 * @returns earlier item → new item, for those that are still there
 */
export function followItems(
  earlier: readonly DeskItem[],
  now: readonly DeskItem[],
  edit: DraftEdit,
): ReadonlyMap<DeskItem, DeskItem> {
  const known = new Set(earlier.map((item) => item.id));
  const byId = new Map(now.map((item) => [item.id, item]));
  // An id is certain. A place is not: one edit can be read in two ways where a draft repeats itself,
  // so a place only pairs items that no id pairs already.
  const added = now.filter((item) => !known.has(item.id));
  const byPlace = new Map(added.map((item) => [placeOf(item.finding.rule, item.finding.start), item]));
  const pairs = new Map<DeskItem, DeskItem>();
  for (const item of earlier) {
    const moved = shiftSpan(item.finding, edit);
    const same = byId.get(item.id) ?? (moved && byPlace.get(placeOf(item.finding.rule, moved.start)));
    if (same) pairs.set(item, same);
  }
  return pairs;
}

function placeOf(rule: string, start: number): string {
  return `${rule}\n${start}`;
}
