import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeRuleFile } from '../../../shared/formats/decode-rule-file.ts';

const context = {
  file: 'team.json',
  locate: () => 3,
  mechanisms: new Set(['m5']),
  references: new Set(['ref']),
  clauseTests: new Set(['duty']),
  formsOf: () => () => [],
};
const text = { nl: 'Tekst', en: 'Text' };
const rule = { name: 'one', match: ['nu'], fires: ['Kom nu.'], quiet: ['Kom.'] };
const file = {
  category: 'team.own',
  language: 'nl',
  mechanism: 'm5',
  reference: 'ref',
  level: 'soft',
  channels: ['note'],
  title: text,
  why: text,
  rules: [rule],
};

test('a file becomes rules that share what stands on top', () => {
  expect(decodeRuleFile(file, context)).toMatchObject({
    ok: true,
    value: { rules: [{ id: 'team.own/one', level: 'soft', channels: ['note'] }], examples: [{ rule: 'team.own/one' }] },
  });
});

test.each([
  ['an unknown key', { ...file, rules: [{ ...rule, colour: 'red' }] }, 'rules[0] one › colour'],
  ['a missing key', { ...file, rules: [{ ...rule, fires: undefined }] }, 'rules[0] one › fires'],
  ['an unknown mechanism', { ...file, mechanism: 'm9' }, 'mechanism'],
  ['a name used twice', { ...file, rules: [rule, rule] }, 'rules[1] one › name'],
  ['a broken pattern', { ...file, rules: [{ ...rule, match: ['(nu'] }] }, 'rules[0] one › match[0]'],
  ['no object at all', 12, '(file)'],
])('%s is named', (_what, data, at) => {
  const decoded = decodeRuleFile(data, context);
  expect(decoded.ok ? '' : decoded.problems[0]).toMatchObject({ file: 'team.json', at, line: 3 });
});

test('any data is decoded or refused, never thrown at', () => {
  fc.assert(fc.property(fc.jsonValue(), (data) => typeof decodeRuleFile(data, context).ok === 'boolean'));
});
