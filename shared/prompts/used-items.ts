/** Does an item belong to what a set uses: itself, or its branch (`m6.practice.*`)? */
export function usesItem(uses: readonly string[], item: string): boolean {
  return uses.some((use) => (use.endsWith('.*') ? item.startsWith(use.slice(0, -1)) : use === item));
}
