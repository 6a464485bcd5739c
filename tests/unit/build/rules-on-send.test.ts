import { expect, test } from 'vitest';
import { rulesOnSend } from '../../../shared/build/rules-on-send.ts';
import { packRules } from '../../../shared/rules/pack-rules.ts';
import { makeRule } from '../../fixtures/rules.ts';

test('what every rule says of a card is said once', () => {
  const rules = [makeRule({ match: ['nu'] }), makeRule({ match: ['straks'], id: 'a/b' })];
  const { usual, rules: packed } = packRules(rulesOnSend(rules));
  expect(usual).toMatchObject({ title: { nl: '', en: '' }, mechanism: '' });
  expect(packed.some((rule) => 'title' in rule || 'why' in rule)).toBe(false);
});

test('on send: no rule for notes alone, no sign, no words of a card', () => {
  const rules = [
    makeRule({ match: ['vaak'], channels: ['note'] }),
    makeRule({ id: 'pos.name/one', category: 'pos.name', match: ['nu'] }),
    makeRule({ match: ['nu'] }),
  ];
  expect(rulesOnSend(rules).map(({ match, why }) => [match, why])).toEqual([[['nu'], { nl: '', en: '' }]]);
});
