import { expect, test } from 'vitest';
import { usesItem } from '../../../shared/prompts/used-items.ts';

test.each([
  [['m6.*'], 'm6.practice.real-task', true],
  [['m6.practice.*'], 'm6.practice.real-task', true],
  [['m6.practice.*'], 'm6.practices.other', false],
  [['m6.practice.real-task'], 'm6.practice.real-task', true],
  [['m6.practice.real'], 'm6.practice.real-task', false],
  [[], 'm6.practice.real-task', false],
])('%j uses %s: %s', (uses, item, expected) => {
  expect(usesItem(uses, item)).toBe(expected);
});
