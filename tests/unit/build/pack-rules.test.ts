import { expect, test } from 'vitest';
import { packRules, rulesOnSend } from '../../../shared/build/pack-rules.ts';
import { unpackRules } from '../../../shared/rules/unpack-rules.ts';
import { makeRule } from '../../fixtures/rules.ts';

test('a word and a list that come back are written once', () => {
  const list = '[maandag|dinsdag|woensdag]';
  const packed = packRules([makeRule({ match: [`je komt ${list}`, `u komt ${list}`], unless: [`niet ${list}`] })]);
  expect(packed.words.split(' ').toSorted()).toEqual(['dinsdag', 'je', 'komt', 'maandag', 'niet', 'u', 'woensdag']);
  expect(packed.lists).toMatch(/^[a-z]{3}$/);
  expect(packed.rules[0]?.match).toMatch(/^[a-z]{2}\{0\}\n[a-z]{2}\{0\}$/);
});

test('every part of the notation comes back as it was', () => {
  const match = ['^ *1 (<you> [moet|moeten]? *6) [<maken>|nu] @duty @reader', "(zo'n) <number>? *3 é? $"];
  expect(unpackRules(packRules([makeRule({ match })]))[0]?.match).toEqual(match);
});

test('what goes without saying is left out', () => {
  const [rule] = packRules([makeRule({ match: ['nu'], unless: [], where: 'body', yields: [] })]).rules;
  expect(Object.keys(rule ?? {})).not.toEqual(expect.arrayContaining(['unless', 'where', 'yields', 'category']));
});

test('on send: no rule for notes alone, no sign, no words of a card', () => {
  const rules = [
    makeRule({ match: ['vaak'], channels: ['note'] }),
    makeRule({ id: 'pos.name/one', category: 'pos.name', match: ['nu'] }),
    makeRule({ match: ['nu'] }),
  ];
  expect(rulesOnSend(rules).map(({ match, why }) => [match, why])).toEqual([[['nu'], { nl: '', en: '' }]]);
});
