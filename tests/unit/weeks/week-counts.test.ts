import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HAPPENINGS } from '../../../shared/weeks/happening.ts';
import { countIn, kindsOf, NO_COUNTS, sumCounts, total, type Counts } from '../../../shared/weeks/week-counts.ts';

const kinds = fc.dictionary(fc.constantFrom('a', 'b', 'constructor'), fc.nat(50));
const counts = fc.record({ seen: kinds, taken: kinds, left: kinds, good: kinds }) as fc.Arbitrary<Counts>;

test('counts one more, and leaves what it was given as it is', () => {
  const once = countIn(NO_COUNTS, { what: 'taken', kind: 'blame' });
  expect(countIn(once, { what: 'taken', kind: 'blame' }).taken).toEqual({ blame: 2 });
  expect(NO_COUNTS.taken).toEqual({});
});

test('adds up in any order and in any groups', () => {
  fc.assert(
    fc.property(counts, counts, counts, (a, b, c) => {
      expect(sumCounts([sumCounts([a, b]), c])).toEqual(sumCounts([a, sumCounts([b, c])]));
      expect(sumCounts([a, b])).toEqual(sumCounts([b, a]));
      for (const what of HAPPENINGS) {
        expect(total(sumCounts([a, b])[what])).toBe(total(a[what]) + total(b[what]));
      }
    }),
  );
});

test('names the kinds of ideas, the most frequent first; what is good is no idea', () => {
  const some: Counts = { seen: { b: 1, a: 1 }, taken: { c: 2 }, left: { a: 1 }, good: { 'pos.name': 9 } };
  expect(kindsOf(some)).toEqual(['a', 'c', 'b']);
});
