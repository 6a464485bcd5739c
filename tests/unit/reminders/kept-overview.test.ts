import { expect, test } from 'vitest';
import { keptOverview } from '../../../shared/reminders/kept-overview.ts';

const NOW = new Date(2026, 10, 25).getTime();

test('counts choices, what comes back, and students', () => {
  const outcomes = [
    { item: 'm1.a', at: NOW - 5, outcome: 'done', about: 'a' },
    { item: 'm1.b', at: NOW - 9, outcome: 'later' },
  ] as const;
  const followUps = [
    { rule: 'x', about: 'a', made: NOW - 5, due: NOW },
    { rule: 'y', about: 'b', made: NOW - 5, due: null },
  ];
  expect(keptOverview({ outcomes, followUps }, NOW)).toEqual({
    choices: 2,
    comingBack: 1,
    aboutStudents: 2,
    since: NOW - 9,
    until: new Date(2027, 6, 31).getTime(),
  });
});

test('nothing kept has no oldest', () => {
  expect(keptOverview({ outcomes: [], followUps: [] }, NOW).since).toBeNull();
});
