import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formAt, formOf } from '../../../shared/language/word-form.ts';

const formIn = (word: string) => formAt(`een ${word} is`, 4, 4 + word.length);

test.each([
  ['Opdracht', 'opdracht'],
  ['FOTO’s', "foto's"],
  ['ÉÉN', 'één'],
  ['wél', 'wel'],
  ['K', 'k'],
])('%s in lower case is %s', (word, lower) => {
  expect(formIn(word).lower).toBe(lower);
  expect(formIn(word)).toBe(formOf(lower));
});

test('any text has one form, that of the text in lower case', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      expect(formIn(text)).toBe(formIn(text));
      expect(formIn(text)).toBe(formOf(formIn(text).lower));
    }),
  );
});

test('a form with capitals is one of its own', () => {
  expect(formOf('Ondernemen')).not.toBe(formIn('Ondernemen'));
  expect(formOf('Ondernemen').lower).toBe('Ondernemen');
});

test('behind twenty thousand forms it begins anew', () => {
  const first = formOf('eerste');
  for (let index = 0; index <= 20_000; index++) formOf(`woord${index}`);
  expect(formOf('eerste')).not.toBe(first);
  expect(formOf('eerste').lower).toBe('eerste');
});
