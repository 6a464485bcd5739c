import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeTeamSet } from '../../../shared/formats/decode-team-set.ts';
import { migrateTeamSet } from '../../../shared/formats/migrate-team-set.ts';
import { setContext } from '../../../shared/formats/set-context.ts';
import { NEWEST_FORMAT } from '../../../shared/formats/team-set-schema.ts';
import { SHIPPED } from '../../../shared/generated/shipped.ts';
import { ruleFileOf } from '../../fixtures/team-sets.ts';

/** One set of every earlier format, as it was written then. */
const EARLIER: Readonly<Record<number, unknown>> = {
  1: {
    format: 1,
    id: 'team-a',
    name: 'Team A',
    version: 3,
    authors: ['Karin'],
    rules: [ruleFileOf('spoon', 'lepeltje')],
    off: ['directive.must/moeten'],
    levels: { 'blame/again': 'soft' },
  },
};

test('there is an example of every earlier format', () => {
  expect(Object.keys(EARLIER)).toHaveLength(NEWEST_FORMAT - 1);
});

test.each(Object.entries(EARLIER))('a set of format %s is read in full', (format, data) => {
  expect(migrateTeamSet(data)).toMatchObject({ from: Number(format), data: { format: NEWEST_FORMAT } });
  const decoded = decodeTeamSet(data, setContext('old.json', SHIPPED));
  expect(decoded).toMatchObject({
    ok: true,
    value: {
      version: 3,
      rules: [{ id: 'team.own/spoon' }],
      document: { off: ['rule:directive.must/moeten'], levels: { 'blame/again': 'soft' } },
    },
  });
});

test('the newest format and newer ones stay as they are', () => {
  for (const format of [NEWEST_FORMAT, NEWEST_FORMAT + 1, 1.5, '1', null]) {
    const data = { format, off: ['a/b'] };
    expect(migrateTeamSet(data).data).toEqual(data);
  }
});

test('migrating twice is migrating once, and nothing is thrown', () => {
  const any = fc.oneof(fc.jsonValue(), fc.record({ format: fc.integer(), off: fc.jsonValue() }));
  fc.assert(
    fc.property(any, (data) => {
      const once = migrateTeamSet(data).data;
      expect(migrateTeamSet(once).data).toEqual(once);
    }),
  );
});
