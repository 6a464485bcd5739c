import { expect, test } from 'vitest';
import { refOf } from '../../../shared/sets/item.ts';

test.each([
  ['rule:nl:blame/again', 'rule:blame/again'],
  ['prompt:m4.theory.normalise', 'prompt:m4.theory.normalise'],
])('%s is named %s', (key, ref) => expect(refOf(key)).toBe(ref));
