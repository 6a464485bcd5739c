import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Token, hashWord } from '../../../shared/language/token.ts';

const tokenOf = (text: string) => new Token(`een ${text}`, 4, 4 + text.length, 'word');

test.each([
  ['Opdracht', 'opdracht'],
  ['FOTO’s', "foto's"],
  ['ÉÉN', 'één'],
  ['K', 'k'],
])('%s in lower case is %s', (text, lower) => {
  expect(tokenOf(text).lower).toBe(lower);
  expect(tokenOf(text).is(lower)).toBe(true);
  expect(tokenOf(text).is(`${lower.slice(0, -1)}#`)).toBe(false);
  expect(tokenOf(text).hash).toBe(hashWord(lower));
});

test('any text: the hash is that of the token in lower case', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1 }),
      (text) => tokenOf(text).hash === hashWord(tokenOf(text).lower),
    ),
  );
});

test('a name keeps its capitals, and is none of our words', () => {
  const name = new Token('keuzedeel Ondernemen', 10, 20, 'word').asName();
  expect([name.lower, name.is('ondernemen'), name.start, name.kind]).toEqual(['Ondernemen', false, 10, 'word']);
});
