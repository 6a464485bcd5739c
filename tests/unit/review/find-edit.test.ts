import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findEdit } from '../../../shared/review/find-edit.ts';
import { anyText } from '../../fixtures/any-text.ts';

test('what is said to be the same is the same, and the two ends never overlap', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, anyText, (head, old, fresh, tail) => {
      const [before, after] = [head + old + tail, head + fresh + tail];
      const { same, sameEnd, shift } = findEdit(before, after);
      expect(before.length + shift).toBe(after.length);
      expect(same + sameEnd).toBeLessThanOrEqual(Math.min(before.length, after.length));
      expect(before.slice(0, same)).toBe(after.slice(0, same));
      expect(before.slice(before.length - sameEnd)).toBe(after.slice(after.length - sameEnd));
      expect(same).toBeGreaterThanOrEqual(head.length);
    }),
  );
});
