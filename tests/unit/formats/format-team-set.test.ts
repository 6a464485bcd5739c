import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatTeamSet } from '../../../shared/formats/format-team-set.ts';
import { readTeamSet } from '../../../shared/formats/read-team-set.ts';
import { SHIPPED } from '../../../shared/generated/shipped.ts';
import { anySet, makeSet } from '../../fixtures/team-sets.ts';

/** Each run decodes whole sets. */
const RUNS = { numRuns: 30 };

test('what is empty is left out, and the head comes first', () => {
  expect(formatTeamSet(makeSet({ authors: ['Karin'] }).document)).toBe(
    '{\n  "format": 2,\n  "id": "team-a",\n  "name": "Team A",\n  "version": 1,\n  "language": "nl",\n  "authors": [\n    "Karin"\n  ]\n}\n',
  );
});

test('reading what was written gives the same set', () => {
  const options = { file: 'a.json', shipped: SHIPPED, mode: 'edit' as const };
  fc.assert(
    fc.property(anySet, (document) => {
      const read = readTeamSet(formatTeamSet(document), options);
      expect(read.ok ? read.value.document : read.problems).toEqual(document);
    }),
    RUNS,
  );
});
