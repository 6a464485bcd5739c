import { expect, test } from 'vitest';
import { mechanismOf } from '../../../shared/prompts/prompt.ts';

test('the mechanism is the first part of an item', () => {
  expect(mechanismOf('m4.theory.normalise')).toBe('m4');
});
