import { expect, test } from 'vitest';
import { packRules } from '../../../shared/rules/pack-rules.ts';
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
