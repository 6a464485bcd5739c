import { expect, test } from 'vitest';
import { joinCounts, SMALLEST_GROUP, type SharedCounts } from '../../../shared/weeks/team-counts.ts';
import { NO_COUNTS } from '../../../shared/weeks/week-counts.ts';

const file = (id: string, from = '2026-W40', to = '2026-W47'): SharedCounts => ({
  id,
  from,
  to,
  counts: { ...NO_COUNTS, taken: { blame: 2 } },
});

test('shows nothing of fewer people than the smallest group', () => {
  expect(SMALLEST_GROUP).toBe(4);
  expect(joinCounts([])).toEqual({ isEnough: false, people: 0, wanted: 4 });
  expect(joinCounts([file('a'), file('b'), file('c')])).toEqual({ isEnough: false, people: 3, wanted: 1 });
});

test('the same file twice is one person', () => {
  expect(joinCounts([file('a'), file('b'), file('c'), file('a')])).toEqual({ isEnough: false, people: 3, wanted: 1 });
});

test('adds up over all weeks of all files', () => {
  expect(joinCounts([file('a'), file('b', '2026-W38'), file('c'), file('d', '2026-W41', '2026-W48')])).toEqual({
    isEnough: true,
    people: 4,
    from: '2026-W38',
    to: '2026-W48',
    counts: { ...NO_COUNTS, taken: { blame: 8 } },
  });
});
