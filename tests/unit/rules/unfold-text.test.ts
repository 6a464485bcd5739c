import { expect, test } from 'vitest';
import { signOf, unfoldText } from '../../../shared/rules/unfold-text.ts';

test('a pair may hold other pairs', () => {
  expect(unfoldText({ text: 'je M, u \u0100', pairs: 'm\u0100oe', signs: 'M' })).toBe('je moe, u oe');
});

test('a text without pairs stays as it is', () => {
  expect(unfoldText({ text: 'je moet', pairs: '', signs: 'MW' })).toBe('je moet');
});

test('pairs are named by plain characters first', () => {
  expect([0, 1, 2].map((pair) => signOf(pair, 'MW'))).toEqual(['M', 'W', '\u0100']);
});
