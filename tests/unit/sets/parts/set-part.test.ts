import { expect, test } from 'vitest';
import { linesIn, putAt, textIn, without } from '../../../../shared/sets/parts/set-part.ts';

test('a field holds a text or lines, and is read as either', () => {
  const values = { word: ' middels ', words: ['een', ' ', 'twee '] };
  expect([textIn(values, 'word'), textIn(values, 'words'), textIn(values, 'none')]).toEqual([
    'middels',
    'een\n \ntwee',
    '',
  ]);
  expect([linesIn(values, 'word'), linesIn(values, 'words'), linesIn(values, 'none')]).toEqual([
    ['middels'],
    ['een', 'twee'],
    [],
  ]);
});

test('an entry goes behind the others, or in the place of one', () => {
  expect(putAt(['a'], 'b', null)).toEqual({ list: ['a', 'b'], place: 1 });
  expect(putAt(['a', 'b'], 'c', '0')).toEqual({ list: ['c', 'b'], place: 0 });
  expect(without({ a: 1, b: 2 }, 'a')).toEqual({ b: 2 });
});
