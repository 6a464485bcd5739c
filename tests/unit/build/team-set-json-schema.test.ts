import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { teamSetJsonSchema } from '../../../shared/build/team-set-json-schema.ts';
import { formatTeamSet } from '../../../shared/formats/format-team-set.ts';
import { anySet, ruleFileOf, setData } from '../../fixtures/team-sets.ts';

/** Each run decodes whole sets. */
const RUNS = { numRuns: 30 };

const isFit = new Ajv({ strict: true, strictTypes: false }).compile(teamSetJsonSchema());

test('every set that can be written fits the schema', () => {
  fc.assert(
    fc.property(anySet, (document) => {
      isFit(JSON.parse(formatTeamSet(document)));
      expect(isFit.errors).toBeNull();
    }),
    RUNS,
  );
});

test.each([
  ['an unknown key', { colour: 'red' }],
  ['a missing name', { name: undefined }],
  ['an unknown level', { rules: [ruleFileOf('spoon', 'lepeltje', { level: 'loud' })] }],
  ['a javascript: link', { references: { own: { citation: 'x', url: 'javascript:alert(1)' } } }],
])('an editor marks %s', (_what, over) => {
  expect(isFit(JSON.parse(JSON.stringify(setData(over))))).toBe(false);
});
