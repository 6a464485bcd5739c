import { expect, test } from 'vitest';
import { packPatterns } from '../../../shared/rules/pack-patterns.ts';
import { GAP, PatternBook, START, WORDS } from '../../../shared/rules/pattern-book.ts';
import { makeRule } from '../../fixtures/rules.ts';

const bookOf = (...match: string[]) =>
  new PatternBook(packPatterns([makeRule({ match, unless: ['moet niet'] })], 'nl', () => []));

test('a pattern waits at its rarest word; a clause test asks about the last literal word of the span', () => {
  const book = bookOf('dit is onmiddellijk', '(studenten moet <you>) nu @duty');
  const startsAt = (word: string) => book.find(word)?.starts.map(({ order, head, tests }) => [order, head, tests]);
  expect(startsAt('onmiddellijk')).toEqual([[0, 2, []]]);
  expect(startsAt('studenten')).toEqual([[1, 1, ['duty']]]);
  expect([startsAt('is'), startsAt('je'), startsAt('morgen')]).toEqual([[], [], undefined]);
});

test('it is read as it was written', () => {
  const [pattern] = bookOf('^ (onmiddellijk *3 <infinitive>?) <you>').find('onmiddellijk')?.starts ?? [];
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
  const word = bookOf('onmiddellijk <infinitive> <you> * huis').find('onmiddellijk');
  const list = word?.starts[0]?.steps[2]?.list;
  expect([...(word?.witnesses ?? [])]).toEqual([2, list]);
});

test('else a word has to be in the sentence: of a literal or a closed class, not in a gap or left out', () => {
  const book = bookOf('onmiddellijk * naar? <you> school');
  const [offset, list] = book.find('onmiddellijk')?.witnesses ?? [];
  const neededOf = (word: string) => [...(book.find(word)?.needed ?? [])];
  expect([offset, neededOf('school')]).toEqual([0, [list]]);
  expect([neededOf('naar'), neededOf('jullie'), neededOf('onmiddellijk')]).toEqual([[], [], []]);
});

test('an exception is marked', () => {
  const isException = (word: string) =>
    bookOf('onmiddellijk')
      .find(word)
      ?.starts.map(({ exception }) => exception);
  expect([isException('onmiddellijk'), isException('moet'), isException('niet')]).toEqual([[false], [true], []]);
});
