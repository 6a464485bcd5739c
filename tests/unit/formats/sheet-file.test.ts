import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatSheet, LARGEST_SHEET_FILE, readSheet } from '../../../shared/formats/sheet-file.ts';
import { NO_COUNTS } from '../../../shared/weeks/week-counts.ts';

const ID = '11111111-2222-4333-8444-555555555555';
const answers = { id: ID, words: { 'pdca.plan.smart': 'Over acht weken.' }, verdicts: { 's.a': 'yes' as const } };
const counts = { id: ID, from: '2026-W41', to: '2026-W48', counts: NO_COUNTS };

test('a sheet goes there and back, with numbers and without', () => {
  for (const sheet of [
    { answers, counts: null },
    { answers, counts },
  ])
    expect(readSheet(formatSheet(sheet))).toEqual(sheet);
});

test.each([
  ['half a file', '{"format": "uitn', 'no-json'],
  ['a file of something else', '{"format": "uitnodigend-counts", "version": 1}', 'other-file'],
  ['no verdict of ours', formatSheet({ answers, counts: null }).replace('"yes"', '"no"'), 'other-file'],
  ['a very large file', ' '.repeat(LARGEST_SHEET_FILE + 1), 'too-large'],
])('%s', (_, text, problem) => {
  expect(readSheet(text)).toBe(problem);
});

test('any text is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readSheet(text)).toBeDefined();
    }),
  );
});
