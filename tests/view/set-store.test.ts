import { expect, test } from 'vitest';
import { openSetStore } from '../../shared/store/set-store.ts';

/** The real IndexedDB and the real BroadcastChannel of a browser. */
test('a set is kept over a restart of the store, and another window hears of it', async () => {
  const id = `team-${Math.trunc(performance.now() * 1000)}`;
  const set = {
    id,
    layer: 'team',
    name: 'Team',
    version: 1,
    text: '{"é": "😀"}',
    isActive: true,
    origin: { kind: 'own' },
  } as const;
  const [one, other] = [await openSetStore(Date.now), await openSetStore(Date.now)];
  expect(one.isLasting).toBe(true);
  const heard = new Promise<void>((resolve) => other.onChange(resolve));
  expect(await one.saveSet(set, null)).toMatchObject({ kind: 'kept', row: { revision: 1 } });
  await heard;
  expect(await other.saveSet({ ...set, text: 'other' }, null)).toMatchObject({ kind: 'conflict' });
  one.close();
  other.close();
  const again = await openSetStore(Date.now);
  expect(await again.sets()).toContainEqual(expect.objectContaining({ id, text: set.text }));
  await again.removeSet(id);
  again.close();
});
