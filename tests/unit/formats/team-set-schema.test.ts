import * as v from 'valibot';
import { expect, test } from 'vitest';
import { TEAM_SET } from '../../../shared/formats/team-set-schema.ts';

test('a set needs no more than a name, an id, a version and its format', () => {
  const set = v.parse(TEAM_SET, { format: 2, id: 'team-a', name: 'Team A', version: 1 });
  expect(set).toMatchObject({ authors: [], rules: [], off: [], levels: {}, language: 'nl', readers: { domains: {} } });
});
