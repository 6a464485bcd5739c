import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatSharedCounts, LARGEST_COUNTS_FILE, readSharedCounts } from '../../../shared/formats/shared-counts.ts';
import type { SharedCounts } from '../../../shared/weeks/team-counts.ts';

const kinds = fc.dictionary(fc.stringMatching(/^[a-z][a-z.-]{0,20}$/), fc.nat(1_000_000));
const files: fc.Arbitrary<SharedCounts> = fc.record({
  id: fc.uuid(),
  from: fc.constant('2026-W40'),
  to: fc.constant('2026-W47'),
  counts: fc.record({ seen: kinds, taken: kinds, left: kinds, good: kinds }),
});
const GOOD = JSON.parse(
  formatSharedCounts({
    id: '6f2b7c1e-3d3c-4c39-9b43-2e0d3b1c7a55',
    from: '2026-W40',
    to: '2026-W47',
    counts: { seen: { blame: 1 }, taken: {}, left: {}, good: {} },
  }),
) as object;

test('reads back what it writes', () => {
  fc.assert(
    fc.property(files, (file) => {
      expect(readSharedCounts(formatSharedCounts(file))).toEqual(file);
    }),
  );
});

test('never throws, whatever the file', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      readSharedCounts(text);
    }),
  );
});

test.each([
  ['not JSON', '{', 'no-json'],
  ['another kind of file', JSON.stringify({ ...GOOD, format: 'x' }), 'other-file'],
  ['a newer one', JSON.stringify({ ...GOOD, version: 2 }), 'newer'],
  ['words in place of a kind', JSON.stringify({ ...GOOD, counts: { seen: { 'Sem kwam niet': 1 } } }), 'other-file'],
  [
    'half a number',
    JSON.stringify({ ...GOOD, counts: { seen: { a: 0.5 }, taken: {}, left: {}, good: {} } }),
    'other-file',
  ],
  ['a huge one', ' '.repeat(LARGEST_COUNTS_FILE + 1), 'too-large'],
])('refuses %s', (_, text, problem) => {
  expect(readSharedCounts(text)).toBe(problem);
});
