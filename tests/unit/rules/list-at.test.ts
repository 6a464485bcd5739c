import { expect, test } from 'vitest';
import { listAt, passLists } from '../../../shared/rules/list-at.ts';
import type { NextLists } from '../../../shared/rules/list-at.ts';

test('a number is read as it is; a comma and a dot are the next of their kind', () => {
  const next: NextLists = [4, 90];
  const read = ['A1', ',', '.', '.'].map((name) => listAt(name, 0, next).value);
  expect([read, next]).toEqual([
    [37, 4, 90, 91],
    [5, 92],
  ]);
  expect(listAt('!.', 1, next)).toEqual({ value: 92, end: 2 });
});

test('a pattern that is not read passes its lists by', () => {
  const next: NextLists = [0, 10];
  passLists('.!,&*2.?~,@duty', next);
  expect(next).toEqual([2, 12]);
});
