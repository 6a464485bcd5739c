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
  const byPlace = new Map(now.map((item) => [placeOf(item.finding.rule, item.finding.start), item]));
  const byId = new Map(now.map((item) => [item.id, item]));
  const pairs = new Map<DeskItem, DeskItem>();
  for (const item of earlier) {
    const moved = shiftSpan(item.finding, edit);
    const same = (moved && byPlace.get(placeOf(item.finding.rule, moved.start))) ?? byId.get(item.id);
    if (same) pairs.set(item, same);
  }
  return pairs;
}

function placeOf(rule: string, start: number): string {
  return `${rule}\n${start}`;
}
