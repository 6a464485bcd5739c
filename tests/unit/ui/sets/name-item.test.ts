import { expect, test } from 'vitest';
import { sayIn } from '../../../../shared/ui/say.ts';
import { nameItem } from '../../../../shared/ui/sets/name-item.ts';
import { makeSet, ruleFileOf } from '../../../fixtures/team-sets.ts';

const say = sayIn('nl');

test('a rule of a set is known by its heading and the words it finds', () => {
  const [value] = makeSet({ rules: [ruleFileOf('spoon', 'lepeltje')] }).rules;
  if (!value) throw new Error('no rule');
  expect(nameItem('rule:team.own/spoon', { kind: 'rule', value }, say, 'nl')).toBe('Tip: Samen delen (‘lepeltje’)');
});

test('what ships is known by what a person sees of it; what nobody knows by its name', () => {
  expect(nameItem('rule:directive.must/modal', undefined, say, 'nl')).toMatch(/^Tip: .+ \(modal\)$/);
  expect(nameItem('prompt:m4.theory.normalise', undefined, say, 'en')).toMatch(/^Herinnering: \w+ /);
  expect(nameItem('accent:m5.*', undefined, say, 'nl')).toMatch(/^Accent: \w+/);
  expect(nameItem('rule:team.gone/away', undefined, say, 'nl')).toBe('Tip: team.gone/away');
});
