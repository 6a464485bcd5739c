import { expect, test } from 'vitest';
import { inOrder } from '../../../shared/reminders/outcome.ts';

test('the oldest comes first, and what lies ahead of the clock counts as of just now', () => {
  const ahead = { item: 'm1.a', at: 900, outcome: 'done' } as const;
  const past = { item: 'm2.a', at: 100, outcome: 'later' } as const;
  expect(inOrder([ahead, past], 500)).toEqual([past, { ...ahead, at: 500 }]);
});

test('what came at one moment stands in one order', () => {
  const a = { item: 'm1.a', at: 1, outcome: 'done' } as const;
  const b = { item: 'm1.b', at: 1, outcome: 'done' } as const;
  expect(inOrder([b, a], 5)).toEqual(inOrder([a, b], 5));
});
