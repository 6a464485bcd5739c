import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatOwnFile, openOwnFile } from '../../../shared/formats/own-file.ts';

const KIND = { format: 'uitnodigend-test', version: 2, largest: 200 };

test('opens what it wrote, also after an editor added a byte order mark', () => {
  const text = formatOwnFile(KIND, { a: 1 });
  for (const each of [text, `\uFEFF${text}`]) {
    expect(openOwnFile(each, KIND)).toEqual({ data: { format: 'uitnodigend-test', version: 2, a: 1 } });
  }
});

test.each([
  ['no JSON', '{', 'no-json'],
  ['another format', '{"format":"x","version":1}', 'other-file'],
  ['no object', 'null', 'other-file'],
  ['a newer version', '{"format":"uitnodigend-test","version":3}', 'newer'],
  ['more than is read', ' '.repeat(201), 'too-large'],
])('refuses %s', (_, text, problem) => {
  expect(openOwnFile(text, KIND)).toBe(problem);
});

test('never throws', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void openOwnFile(text, KIND)));
});
