import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSetText } from '../../../shared/formats/read-set-text.ts';

test.each([
  ['no JSON', 'id: team', '(file)'],
  ['a file that stops halfway', '{"id": "te', '(file)'],
  ['a file of fifty megabytes', ' '.repeat(50_000_000), '(file)'],
  ['deep nesting', `${'['.repeat(5000)}${']'.repeat(5000)}`, `0${' › 0'.repeat(15)}`],
  ['a prototype key', '{"rules": {"__proto__": {}}}', 'rules'],
  ['half a character', String.raw`{"name": "\ud800"}`, 'name'],
])('%s is refused with its place', (_what, text, at) => {
  const read = readSetText(text, 'team.json');
  expect(read.ok ? '' : read.problems[0]).toMatchObject({ file: 'team.json', at });
});

test('a byte order mark is no part of the set', () => {
  expect(readSetText('\ufeff{"id":"a"}', 'team.json')).toEqual({ ok: true, value: { id: 'a' } });
});

test('any text is read or refused, never thrown at', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof readSetText(text, 'f').ok === 'boolean'));
});
