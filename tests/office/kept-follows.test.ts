import { expect, test } from 'vitest';
import { fitFollows, readFollows } from '../../office-addin/outlook/kept-follows.ts';

const FOLLOW = {
  address: 'https://school.example/set.json',
  set: 'team-a',
  layer: 'team',
  key: null,
  mode: 'look',
  version: 1,
  isActive: true,
} as const;

test('what was kept comes back; a mailbox that never kept any is told apart from one that kept none', () => {
  expect(readFollows(JSON.parse(JSON.stringify([FOLLOW])))).toEqual([FOLLOW]);
  expect([readFollows([]), readFollows(undefined), readFollows('x')]).toEqual([[], undefined, undefined]);
});

test.each([
  { address: 'http://school.example/set.json' },
  { key: 3 },
  { layer: 'shipped' },
  { mode: 'always' },
  { version: '1' },
  { isActive: undefined },
])('%o is left out', (part) => expect(readFollows([{ ...FOLLOW, ...part }, null])).toEqual([]));

test('many stay within what is left of a mailbox', () => {
  const many = Array.from({ length: 40 }, (_, at) => ({ ...FOLLOW, set: `team-${at}` }));
  const fitting = fitFollows(many);
  expect(fitting[0]).toEqual(many[0]);
  expect(fitting.length).toBeLessThan(20);
  expect(fitting.length).toBeGreaterThan(5);
});
