import { expect, test } from 'vitest';
import { unfoldText } from '../../../shared/rules/unfold-text.ts';

test('a pair may hold pairs before it', () => {
  expect(unfoldText({ text: 'je \u0101, u \u0100', pairs: 'mo\u0100e' })).toBe('je moe, u mo');
});

test('a text without pairs stays as it is', () => {
  expect(unfoldText({ text: 'je moet', pairs: '' })).toBe('je moet');
});
