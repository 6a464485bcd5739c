import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeTeamSet } from '../../../shared/formats/decode-team-set.ts';

const context = {
  file: 'team.json',
  mechanisms: new Set(['m5']),
  references: new Set(['ref']),
  clauseTests: { nl: new Set<string>(), en: new Set<string>() },
  formsOf: () => () => [],
};
const text = { nl: 'Tekst', en: 'Text' };
const rules = {
  category: 'team.own',
  language: 'nl',
  mechanism: 'm5',
  reference: 'ref',
  level: 'soft',
  channels: ['note'],
  title: text,
  why: text,
  rules: [{ name: 'one', match: ['nu'], fires: ['Kom nu.'], quiet: ['Kom.'] }],
};
const set = { format: 1, id: 'team-a', name: 'Team A', version: 2, rules: [rules], off: ['directive.must/modal'] };

test('a document becomes a set with its rules, examples and changes', () => {
  expect(decodeTeamSet(set, context)).toMatchObject({
    ok: true,
    value: {
      id: 'team-a',
      version: 2,
      rules: [{ id: 'team.own/one' }],
      examples: [{ rule: 'team.own/one' }],
      off: ['directive.must/modal'],
      levels: {},
    },
  });
});

test.each([
  ['an unknown key', { ...set, colour: 'red' }, 'colour'],
  ['a missing name', { ...set, name: undefined }, 'name'],
  ['a newer format', { ...set, format: 2 }, 'format'],
  ['a rule used in two files', { ...set, rules: [rules, rules] }, 'rules[1]'],
  ['an unknown mechanism', { ...set, rules: [{ ...rules, mechanism: 'm9' }] }, 'rules[0] › mechanism'],
  ['an unknown level', { ...set, levels: { 'a/b': 'loud' } }, 'levels › a/b'],
  ['no object at all', 12, '(file)'],
])('%s is named', (_what, data, at) => {
  const decoded = decodeTeamSet(data, context);
  expect(decoded.ok ? '' : decoded.problems[0]).toMatchObject({ file: 'team.json', at });
});

test('any data is decoded or refused, never thrown at', () => {
  fc.assert(fc.property(fc.jsonValue(), (data) => typeof decodeTeamSet(data, context).ok === 'boolean'));
});
