import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTeamSet } from '../../../shared/formats/read-team-set.ts';
import { SHIPPED } from '../../../shared/generated/shipped.ts';

const options = { file: 'team.json', shipped: SHIPPED, mode: 'import' as const };

test('text becomes a set', () => {
  const text = '{"format":1,"id":"team-a","name":"Team A","version":1}';
  expect(readTeamSet(text, options)).toMatchObject({ ok: true, value: { name: 'Team A', rules: [] } });
});

test('a set that stops halfway is named', () => {
  const read = readTeamSet('{"format":1,"id":"te', options);
  expect(read.ok ? [] : read.problems).toMatchObject([{ file: 'team.json', at: '(file)' }]);
});

test('any text is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof readTeamSet(text, options).ok === 'boolean'),
  );
});
