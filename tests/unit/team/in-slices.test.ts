import { expect, test } from 'vitest';
import { inSlices } from '../../../shared/team/in-slices.ts';

/** @param each how long a step takes, in milliseconds */
function* work(steps: number, each: number): Generator<number, string, undefined> {
  for (let step = 1; step <= steps; step++) {
    const end = performance.now() + each;
    while (performance.now() < end);
    yield step / steps;
  }
  return 'done';
}

test('what others wait for comes between the slices', async () => {
  const heard: number[] = [];
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  const answer = await inSlices(work(20, 5), { progress: (share) => heard.push(share), isOver: () => false });
  clearInterval(timer);
  expect(answer).toBe('done');
  expect(turns).toBeGreaterThan(3);
  expect(heard).toEqual(heard.toSorted((a, b) => a - b));
  expect(heard.length).toBeGreaterThan(3);
});

test('short work is done at once', async () => {
  expect(await inSlices(work(3, 0), { progress: () => {}, isOver: () => false })).toBe('done');
});

test('what nobody waits for any more stops', async () => {
  let steps = 0;
  const answer = await inSlices(work(1000, 5), {
    progress: () => {
      steps++;
    },
    isOver: () => steps === 2,
  });
  expect(answer).toBeNull();
  expect(steps).toBe(2);
});
