import { expect, test } from 'vitest';
import { ACCENT_PART } from '../../../../shared/sets/parts/accent-part.ts';
import { emptySet } from '../../../../shared/sets/set-draft.ts';

test('an accent stands once, and one that names an item stays as it was written', () => {
  const content = { ...emptySet('a', 'A', 'nl'), accents: ['m1', 'm4.theory.normalise'] };
  expect(ACCENT_PART.put(content, { mechanism: 'm1' }, null).content.accents).toEqual(content.accents);
  expect(ACCENT_PART.entries(content).map(({ values }) => values)).toEqual([{ mechanism: 'm1' }, null]);
  expect(ACCENT_PART.empty(content)).toEqual({ mechanism: 'm2' });
});
