import { expect, test } from 'vitest';
import { emptyDesk } from '../../../shared/desk/state.ts';

test('a desk starts with nothing read and nothing open', () => {
  expect(emptyDesk('en', ['directive.must'])).toMatchObject({
    language: 'en',
    phase: 'loading',
    items: [],
    open: undefined,
    muted: ['directive.must'],
  });
});
