import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLookSchedule } from '../../office-addin/taskpane/look-schedule.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function schedule(setup: { isNew?: boolean; took?: number; isVisible?: () => boolean } = {}) {
  const looks: number[] = [];
  const { wake, stop } = createLookSchedule({
    poll: async () => {
      looks.push(Date.now());
      if (setup.took !== undefined) await new Promise((resolve) => setTimeout(resolve, setup.took));
      return setup.isNew ?? false;
    },
    isVisible: setup.isVisible ?? (() => true),
    now: Date.now,
  });
  const gaps = () => looks.slice(1).map((at, index) => at - (looks[index] ?? 0));
  return { looks, gaps, wake, stop };
}

describe('the look schedule', () => {
  test('never looks faster than every 5 s, and less and less while nothing changes', async () => {
    const { looks, gaps } = schedule();
    await vi.advanceTimersByTimeAsync(30 * 60_000);
    expect(looks.length).toBeLessThan(45);
    expect(Math.min(...gaps())).toBeGreaterThanOrEqual(5000);
    expect(gaps()[gaps().length - 1]).toBe(60_000);
  });

  test('stays at 5 s while the draft changes', async () => {
    const { gaps } = schedule({ isNew: true });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(new Set(gaps())).toEqual(new Set([5000]));
  });

  test('lets a slow host rest', async () => {
    const { gaps } = schedule({ isNew: true, took: 3000 });
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(Math.min(...gaps())).toBeGreaterThanOrEqual(30_000);
  });

  test('does nothing while it is hidden, and goes on when woken', async () => {
    let isVisible = false;
    const { looks, wake } = schedule({ isVisible: () => isVisible });
    await vi.advanceTimersByTimeAsync(60 * 60_000);
    expect(looks).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    isVisible = true;
    wake();
    await vi.advanceTimersByTimeAsync(5000);
    expect(looks).toHaveLength(1);
  });

  test('stops', async () => {
    const { looks, stop } = schedule();
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(looks).toEqual([]);
  });
});
