import { expect, test } from 'vitest';
import { wholeRules } from '../../../shared/build/whole-rules.ts';
import { SHIPPED_RULES } from '../../../shared/generated/rules.ts';
import { makeRule } from '../../fixtures/rules.ts';

test('a shipped rule gets its patterns back, a rule with patterns of its own keeps them', () => {
  const whole = wholeRules(SHIPPED_RULES);
  expect(whole.length).toBeGreaterThan(50);
  expect(whole.filter(({ match, packed }) => match.length === 0 || packed !== undefined)).toEqual([]);
  const [model] = SHIPPED_RULES;
  expect(wholeRules([makeRule({ ...model, match: ['nu'], unless: [] })])[0]).toMatchObject({
    match: ['nu'],
    unless: [],
  });
});
