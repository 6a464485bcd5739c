import { expect, test } from 'vitest';
import { SHIPPED } from '../../../shared/generated/shipped.ts';
import { useSets } from '../../../shared/sets/use-sets.ts';
import { ruleFileOf, setData } from '../../fixtures/team-sets.ts';

const kept = (over: Record<string, unknown>, layer: 'team' | 'own' = 'team') => {
  const data = setData(over);
  return { id: String(data['id']), name: String(data['name']), layer, text: JSON.stringify(data) };
};
const spoon = ruleFileOf('spoon', 'lepeltje');

test('sets in use are laid over what ships', () => {
  const { effective, resting } = useSets(
    [kept({ rules: [spoon] }), kept({ id: 'me', off: ['rule:team.own/spoon'] }, 'own')],
    SHIPPED,
  );
  expect(resting).toEqual([]);
  expect(effective.rules.rules).toEqual([]);
  expect(effective.items.find(({ ref }) => ref === 'rule:team.own/spoon')).toMatchObject({
    isOff: true,
    offBy: { set: 'me' },
  });
});

test('after an update of the product the rule that no longer holds rests, named; the rest of the set works on', () => {
  const gone = ruleFileOf('gone', 'nu @vanished');
  const unproven = ruleFileOf('fork', '', {
    rules: [{ name: 'fork', match: ['vorkje'], fires: ['Een mes.'], quiet: ['Nee.'] }],
  });
  const { effective, resting, working } = useSets([kept({ rules: [spoon, gone, unproven], accents: ['m5'] })], SHIPPED);
  expect(effective.rules.rules.map(({ id }) => id)).toEqual(['team.own/spoon']);
  expect(effective.accents).toEqual(['m5']);
  expect(resting).toMatchObject([
    { set: 'team-a', rule: 'team.own/fork', problem: { at: 'team.own/fork › fires: Een mes.' } },
    { set: 'team-a', rule: null, problem: { at: 'rules[1] › rules[0] › match[0]' } },
  ]);
  expect(working).toHaveLength(1);
});

test('a set that cannot be read at all rests as a whole, and the others work on', () => {
  const broken = { id: 'team-b', name: 'Team B', layer: 'team' as const, text: '{"format":' };
  const { effective, resting } = useSets([broken, kept({ rules: [spoon] })], SHIPPED);
  expect(resting).toMatchObject([{ set: 'team-b', rule: null, problem: { at: '(file)' } }]);
  expect(effective.rules.rules).toHaveLength(1);
});
