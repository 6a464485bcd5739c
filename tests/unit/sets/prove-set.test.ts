import { expect, test } from 'vitest';
import { SHIPPED } from '../../../shared/generated/shipped.ts';
import { proveSet } from '../../../shared/sets/prove-set.ts';
import { makeSet, ruleFileOf } from '../../fixtures/team-sets.ts';

const prove = (over: Record<string, unknown>) => proveSet(makeSet(over), SHIPPED);

test('examples that hold leave nothing to say', () => {
  expect(prove({ rules: [ruleFileOf('spoon', 'lepeltje')] })).toEqual([]);
});

test('an example that does not hold is shown with its sentence and its rule', () => {
  const rule = { name: 'spoon', match: ['lepeltje'], fires: ['Het mes ligt daar.'], quiet: ['Een lepeltje.'] };
  expect(prove({ rules: [ruleFileOf('spoon', 'lepeltje', { rules: [rule] })] })).toMatchObject([
    { rule: 'team.own/spoon', at: 'team.own/spoon › fires: Het mes ligt daar.' },
    { rule: 'team.own/spoon', at: 'team.own/spoon › quiet: Een lepeltje.' },
  ]);
});

test('a verdict about a shipped rule is tried too, in the channel it names', () => {
  const verdict = { rule: 'directive.must/moeten', language: 'nl', text: 'Je moet morgen komen.', expect: 'quiet' };
  expect(prove({ examples: [verdict] })).toHaveLength(1);
  expect(prove({ examples: [verdict], off: ['rule:directive.must/moeten'] })).toEqual([]);
});
