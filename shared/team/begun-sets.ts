import type { SetStore } from '../store/set-store.ts';
import type { BegunSet } from '../ui/sets/drafts.view.ts';

/** Sets that somebody was at work on and that are not in use as they stand. */
export async function begunSets(store: SetStore): Promise<readonly BegunSet[]> {
  return (await store.drafts()).map(({ id, data }) => ({ id, name: nameOf(data, id) }));
}

function nameOf(data: unknown, id: string): string {
  const name = (data as { name?: unknown } | null)?.name;
  return typeof name === 'string' && name !== '' ? name : id;
}
