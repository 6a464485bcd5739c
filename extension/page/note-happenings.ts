import { happenedBetween } from '../../shared/desk/happenings.ts';
import type { DeskState } from '../../shared/desk/state.ts';
import { ask } from '../browser/content-api.ts';

/**
 * Tells the background what happens in one field: kinds, never words. The same card or the same good thing counts once.
 *
 * @returns hears each next state of the desk.
 */
export function happeningsOf(first: DeskState): (state: DeskState) => void {
  const noted = new Set<string>();
  let before = first;
  return (state) => {
    for (const { what, kind, of } of happenedBetween(before, state)) {
      const name = `${what} ${of}`;
      if (noted.has(name)) continue;
      noted.add(name);
      void ask({ kind: 'happened', happening: { what, kind } });
    }
    before = state;
  };
}
