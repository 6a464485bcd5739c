import { expect, test } from 'vitest';
import { isSign } from '../../../shared/rules/is-sign.ts';

test('a cue, a topic and a check tell about a message; a category of findings does not', () => {
  expect(['pos.choice', 'topic.concern', 'check.privacy', 'directive.must', 'pressure', 'blame'].map(isSign)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
