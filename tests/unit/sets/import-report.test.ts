import { expect, test } from 'vitest';
import { SHIPPED } from '../../../shared/generated/shipped.ts';
import { reportImport } from '../../../shared/sets/import-report.ts';
import { makeSet, ruleFileOf } from '../../fixtures/team-sets.ts';

const samples = [
  { id: 'a', language: 'nl' as const, channel: 'mail-to-student' as const, text: 'Het lepeltje ligt daar.' },
];
const situation = { shipped: SHIPPED, active: [], layer: 'team' as const, samples };
const first = makeSet({ rules: [ruleFileOf('spoon', 'lepeltje')] });

test('a new set: all of it is added, and what it finds is shown', () => {
  const report = reportImport(first, situation);
  expect(report).toMatchObject({ isUsable: true, unproven: [], conflicts: [], notes: [] });
  expect(report.difference.added).toMatchObject([{ ref: 'rule:team.own/spoon' }]);
  expect(report.findings).toMatchObject([{ sample: 'a', gained: [{ words: 'lepeltje' }], lost: [] }]);
});

test('a later version is compared with the one that works now, and does not quarrel with it', () => {
  const later = makeSet({ version: 2, rules: [ruleFileOf('spoon', 'schepje')] });
  const report = reportImport(later, { ...situation, active: [{ set: first, layer: 'team' }] });
  expect(report.difference).toMatchObject({ added: [], changed: [{ ref: 'rule:team.own/spoon' }], removed: [] });
  expect(report.findings).toMatchObject([{ gained: [], lost: [{ words: 'lepeltje' }] }]);
  expect(report.conflicts).toEqual([]);
});

test('a set whose examples do not hold is not usable', () => {
  const rule = { name: 'spoon', match: ['lepeltje'], fires: ['Een mes.'], quiet: ['Nee.'] };
  const report = reportImport(makeSet({ rules: [ruleFileOf('spoon', '', { rules: [rule] })] }), situation);
  expect(report).toMatchObject({ isUsable: false, unproven: [{ rule: 'team.own/spoon' }] });
});
