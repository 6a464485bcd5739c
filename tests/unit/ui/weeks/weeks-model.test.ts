import { expect, test } from 'vitest';
import { showTeam, showWeeks } from '../../../../shared/ui/weeks/weeks-model.ts';
import { NO_COUNTS } from '../../../../shared/weeks/week-counts.ts';

const WEEKS = ['2026-W47', '2026-W48'];
const KEPT = [
  { week: '2026-W40', counts: { ...NO_COUNTS, seen: { blame: 99 } } },
  {
    week: '2026-W48',
    counts: { seen: { blame: 7, 'of-another-version': 3 }, taken: { blame: 2 }, left: { blame: 1 }, good: {} },
  },
];

test('shows the asked weeks alone, also those in which nothing came by', () => {
  const { bars } = showWeeks(KEPT, WEEKS, 'nl');
  expect(bars).toEqual([
    { label: '16 nov', taken: 0, left: 0, open: 0 },
    { label: '23 nov', taken: 2, left: 1, open: 7 },
  ]);
});

test('names each kind in the language of the screen, and leaves out what it has no name for', () => {
  const { kinds } = showWeeks(KEPT, WEEKS, 'en');
  expect(kinds).toEqual([{ title: expect.any(String), seen: 7, taken: 2, left: 1, direction: 'more' }]);
});

test('never counts below nothing: an idea can be left from a list without being opened', () => {
  const kept = [{ week: '2026-W48', counts: { ...NO_COUNTS, left: { blame: 3 } } }];
  expect(showWeeks(kept, WEEKS, 'nl').bars[1]).toEqual({ label: '23 nov', taken: 0, left: 3, open: 0 });
});

test('of a team no direction is told', () => {
  const team = { isEnough: true, people: 4, from: '', to: '', counts: { ...NO_COUNTS, seen: { blame: 40 } } } as const;
  expect(showTeam(team, 'nl').kinds[0]?.direction).toBe('unknown');
});
