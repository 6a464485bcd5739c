import { expect, test } from 'vitest';
import { CLASS, END, GAP, START, WORDS } from '../../../shared/rules/step-kinds.ts';
import { unpackPattern } from '../../../shared/rules/unpack-pattern.ts';

const CLASSES = ['infinitive', 'word'];
const unpack = (packed: string, from = 0) => unpackPattern(packed, from, (name) => CLASSES.indexOf(name));

test('each step is read as it was written', () => {
  const { steps, ...rest } = unpack('A1^!*3<word>?~z&7?$');
  expect(steps.map(({ kind, value, optional }) => [kind, value, optional])).toEqual([
    [START, 0, false],
    [WORDS, 37, false],
    [GAP, 3, false],
    [CLASS, 1, true],
    [WORDS, 35, false],
    [WORDS, 7, true],
    [END, 0, false],
  ]);
  expect(rest).toEqual({ anchor: 1, head: 1, spanFrom: 0, spanTo: 6, tests: [], witness: 4 });
});

test('a clause test asks about the last literal word of the span, or else about the word it is found by', () => {
  expect(unpack('5(!2)3@duty@asks')).toMatchObject({ head: 1, spanFrom: 0, spanTo: 1, tests: ['duty', 'asks'] });
  expect(unpack('5!(~2)')).toMatchObject({ anchor: 0, head: 0, spanFrom: 1, spanTo: 1 });
});

test('an exception is read from behind its mark', () => {
  expect(unpack('-5!2', 1).steps.map(({ value }) => value)).toEqual([5, 2]);
});
