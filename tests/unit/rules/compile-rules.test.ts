import { expect, test } from 'vitest';
import { compileRules } from '../../../shared/rules/compile-rules.ts';
import { makeRule } from '../../fixtures/rules.ts';

const noForms = () => [];

test('a pattern waits at its rarest word; a clause test asks about the last word of the span', () => {
  const rules = [
    makeRule({ match: ['dit is onmiddellijk'] }),
    makeRule({ id: 'test.rule/two', match: ['(studenten moet) nu @duty'] }),
  ];
  const { byWord } = compileRules(rules, 'nl', noForms);
  expect([...byWord.keys()]).toEqual(['onmiddellijk', 'studenten']);
  expect(byWord.get('studenten')?.map(({ anchor, head }) => [anchor, head])).toEqual([[0, 1]]);
});

test('rules of another language are left out', () => {
  expect(compileRules([makeRule({ match: ['nu'], language: 'en' })], 'nl', noForms).byWord.size).toBe(0);
});

test('a pattern that cannot be read names its rule', () => {
  expect(() => compileRules([makeRule({ match: ['<you>'] })], 'nl', noForms)).toThrow('test.rule/one: no-literal');
});
