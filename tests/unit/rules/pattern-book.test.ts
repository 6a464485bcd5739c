import { expect, test } from 'vitest';
import { formOf } from '../../../shared/language/word-form.ts';
import { NEEDED } from '../../../shared/rules/met-words.ts';
import { packPatterns } from '../../../shared/rules/pack-patterns.ts';
import { GAP, NO_WORD, PatternBook, START, WORDS } from '../../../shared/rules/pattern-book.ts';
import { makeRule } from '../../fixtures/rules.ts';

const bookOf = (...match: string[]) =>
  new PatternBook(packPatterns([makeRule({ match, unless: ['moet niet'] })], 'nl', () => []));
const patternsFrom = (book: PatternBook, word: string) => book.patternsFrom(book.find(word));

test('a pattern waits at its rarest word; a clause test asks about the last literal word of the span', () => {
  const book = bookOf('dit is onmiddellijk', '(studenten moet <you>) nu @duty');
  const startsAt = (word: string) => patternsFrom(book, word).map(({ order, head, tests }) => [order, head, tests]);
  expect(startsAt('onmiddellijk')).toEqual([[0, 2, []]]);
  expect(startsAt('studenten')).toEqual([[1, 1, ['duty']]]);
  expect([startsAt('is'), startsAt('je')]).toEqual([[], []]);
  expect(book.find('morgen')).toBe(NO_WORD);
});

test('it is read as it was written', () => {
  const [pattern] = patternsFrom(bookOf('^ (onmiddellijk *3 <infinitive>?) <you>'), 'onmiddellijk');
  expect(pattern).toMatchObject({ rule: 0, exception: false, anchor: 1, spanFrom: 1, spanTo: 3 });
  expect(pattern?.steps.map(({ kind, most, optional }) => [kind, most, optional])).toMatchObject([
    [START, 0, false],
    [WORDS, 0, false],
    [GAP, 3, false],
    [1, 0, true],
    [WORDS, 0, false],
  ]);
});

test('what stands at a fixed place from the anchor is its witness there', () => {
  const book = bookOf('onmiddellijk <infinitive> <you> * huis');
  const list = patternsFrom(book, 'onmiddellijk')[0]?.steps[2]?.list;
  expect(book.met.startsOf(book.find('onmiddellijk'))).toEqual([{ pattern: 0, offset: 2, list }]);
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
