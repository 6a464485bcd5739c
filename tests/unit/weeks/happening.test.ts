import { expect, test } from 'vitest';
import { isHappening } from '../../../shared/weeks/happening.ts';

test.each([
  [{ what: 'taken', kind: 'directive.must' }, true],
  [{ what: 'good', kind: 'pos.name' }, true],
  [{ what: 'praised', kind: 'pos.name' }, false],
  [{ what: 'seen', kind: 'Sem was er niet' }, false],
  [{ what: 'seen', kind: '' }, false],
  [{ what: 'seen', kind: 'a'.repeat(61) }, false],
  [{ what: 'seen' }, false],
  ['seen', false],
  [null, false],
])('%j: %s', (data, expected) => {
  expect(isHappening(data)).toBe(expected);
});
