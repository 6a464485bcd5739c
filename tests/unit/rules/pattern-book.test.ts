import { expect, test } from 'vitest';
import { formOf } from '../../../shared/language/word-form.ts';
import { NEEDED } from '../../../shared/rules/met-words.ts';
import { packPatterns } from '../../../shared/rules/pack-patterns.ts';
import { NO_WORD, PatternBook } from '../../../shared/rules/pattern-book.ts';
import { makeRule } from '../../fixtures/rules.ts';

const bookOf = (...match: string[]) =>
  new PatternBook(packPatterns([makeRule({ match, unless: ['moet niet'] })], 'nl', () => []));
const patternsFrom = (book: PatternBook, word: string) => book.patternsFrom(book.find(word));

test('a pattern waits at its rarest word; a clause test asks about the last literal word of the span', () => {
  const book = bookOf('dit is onmiddellijk', '(studenten moet <you>) nu @duty');
  const startsAt = (word: string) =>
    book.met.startsOf(book.find(word)).map(({ pattern }) => {
      const { head, tests } = book.patterns[pattern] ?? { head: -1, tests: [] };
      return [pattern, head, tests];
    });
  expect(startsAt('onmiddellijk')).toEqual([[0, 2, []]]);
  expect(startsAt('studenten')).toEqual([[1, 1, ['duty']]]);
  expect([patternsFrom(book, 'is'), patternsFrom(book, 'je')]).toEqual([[], []]);
  expect(book.find('morgen')).toBe(NO_WORD);
});

test('its steps stand among the words that were met', () => {
  const book = bookOf('^ (onmiddellijk *3 <infinitive>?) <you>');
  const [pattern] = patternsFrom(book, 'onmiddellijk');
  expect(pattern).toMatchObject({ rule: 0, exception: false, anchor: 1, spanFrom: 1, spanTo: 3 });
  const [count, anchor] = book.met.cells.subarray(pattern?.place);
  expect([count, anchor]).toEqual([5, 1]);
});

test('what stands at a fixed place from the anchor is its witness there', () => {
  const book = bookOf('onmiddellijk <infinitive> <you> * huis');
  const [start] = book.met.startsOf(book.find('onmiddellijk'));
  expect(start).toMatchObject({ pattern: 0, offset: 2 });
  expect(['je', 'huis'].map((word) => book.met.isIn(book.find(word), start?.list ?? -1))).toEqual([true, false]);
});

test('else a word has to be in the sentence: of a literal or a closed class, not in a gap or left out', () => {
  const book = bookOf('onmiddellijk * naar? <you> school');
  const [start] = book.met.startsOf(book.find('onmiddellijk'));
  const neededOf = (word: string) => book.met.cells[book.find(word) + NEEDED];
  expect(start?.offset).toBe(0);
  expect(book.met.isIn(book.find('school'), start?.list ?? -1)).toBe(true);
  expect(['school', 'naar', 'jullie', 'onmiddellijk'].map(neededOf)).toEqual([1, 0, 0, 0]);
});

test('an exception is marked', () => {
  const isException = (word: string) => patternsFrom(bookOf('onmiddellijk'), word).map(({ exception }) => exception);
  expect([isException('onmiddellijk'), isException('moet'), isException('niet')]).toEqual([[false], [true], []]);
});

test('a form is found where its word is, also when two books look it up in turn', () => {
  const [one, other] = [bookOf('onmiddellijk'), bookOf('eerst', 'onmiddellijk')];
  const form = formOf('onmiddellijk');
  for (const book of [one, other, one, other]) expect(book.placeOf(form)).toBe(book.find('onmiddellijk'));
  expect(one.placeOf(formOf('school'))).toBe(NO_WORD);
});

test('lists that only one pattern names are told apart, also when a later pattern is read first', () => {
  const book = bookOf('eerst onmiddellijk', 'tweede * huis daarentegen', 'derde verschrikkelijk');
  const words = ['eerst', 'onmiddellijk', 'tweede', 'huis', 'daarentegen', 'derde', 'verschrikkelijk'];
  const witnessOf = (anchor: string) => {
    const [pattern] = patternsFrom(book, anchor);
    return words.filter((word) => book.met.isIn(book.find(word), pattern?.witness.list ?? -1));
  };
  expect([witnessOf('verschrikkelijk'), witnessOf('daarentegen'), witnessOf('onmiddellijk')]).toEqual([
    ['derde'],
    ['huis'],
    ['eerst'],
  ]);
});
