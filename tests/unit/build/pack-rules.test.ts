import { expect, test } from 'vitest';
import { packRules, rulesOnSend } from '../../../shared/build/pack-rules.ts';
import { makeRule } from '../../fixtures/rules.ts';

test('patterns go into the book of their language', () => {
  const { books } = packRules([makeRule({ match: ['nu'] }), makeRule({ match: ['now'], language: 'en' })]);
  expect([books.nl?.words, books.en?.words]).toEqual(['Anu', 'Anow']);
});

test('what goes without saying is left out', () => {
  const [rule] = packRules([makeRule({ match: ['nu'], unless: [], where: 'body', yields: [] })]).rules;
  expect(Object.keys(rule ?? {})).not.toEqual(
    expect.arrayContaining(['match', 'unless', 'where', 'yields', 'category']),
  );
});

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
