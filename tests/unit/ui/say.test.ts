import { describe, expect, test } from 'vitest';
import { fillIn, sayCount, sayIn } from '../../../shared/ui/say.ts';

describe('fillIn', () => {
  test.each([
    ['a value', '{n} van {m}', { n: 1, m: 2 }, '1 van 2'],
    ['no value: the slot stays visible', '{n} van {m}', { n: 1 }, '1 van {m}'],
    ['a value with a slot in it', 'Kopieer: {sentence}', { sentence: '{n} $& $1' }, 'Kopieer: {n} $& $1'],
    ['a name every object has', '{toString}', {}, '{toString}'],
  ])('%s', (_, words, values, filled) => {
    expect(fillIn(words, values)).toBe(filled);
  });
});

test('words come in the language of the screen', () => {
  expect(sayIn('nl')('card.keep')).toBe('Laat zo');
  expect(sayIn('en')('card.keep')).toBe('Keep it');
});

test.each([
  [0, '0 ideeën'],
  [1, '1 idee'],
  [2, '2 ideeën'],
])('%d', (n, words) => {
  expect(sayCount(sayIn('nl'), { one: 'mark.one', many: 'mark.many' }, n)).toBe(words);
});
