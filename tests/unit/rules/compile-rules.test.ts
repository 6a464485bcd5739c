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
  const starts = [...byWord].filter(([, { waiting }]) => waiting.length > 0).map(([word]) => word);
  expect(starts.sort()).toEqual(['onmiddellijk', 'studenten']);
  expect(byWord.get('studenten')?.waiting.map(({ anchor, head }) => [anchor, head])).toEqual([[0, 1]]);
});

test('what else has to be in the sentence is a witness: literal words and closed classes, not gaps or what may be left out', () => {
  const rules = [makeRule({ match: ['onmiddellijk * naar? <you> huis'] })];
  const { byWord } = compileRules(rules, 'nl', noForms);
  const [pattern] = byWord.get('onmiddellijk')?.waiting ?? [];
  const bits = (...words: string[]) => ({
    low: words.reduce((all, word) => all | (byWord.get(word)?.low ?? 0), 0),
    high: 0,
  });
  expect(pattern?.witnesses).toEqual([bits('huis'), bits('je', 'jij', 'u', 'jullie')]);
});

test('rules of another language are left out', () => {
  expect(compileRules([makeRule({ match: ['nu'], language: 'en' })], 'nl', noForms).byWord.size).toBe(0);
});

test('a pattern that cannot be read names its rule', () => {
  expect(() => compileRules([makeRule({ match: ['<you>'] })], 'nl', noForms)).toThrow('test.rule/one: no-literal');
});
