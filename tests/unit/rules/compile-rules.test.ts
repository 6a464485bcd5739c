import { expect, test } from 'vitest';
import { packBook, packRules } from '../../../shared/rules/pack-rules.ts';
import { compileRules } from '../../../shared/rules/compile-rules.ts';
import type { OpenBook } from '../../../shared/rules/compile-rules.ts';
import { NO_WORD } from '../../../shared/rules/pattern-book.ts';
import { unpackRules } from '../../../shared/rules/unpack-rules.ts';
import { makeRule } from '../../fixtures/rules.ts';

test('shipped rules share their book, a team’s rules get one of their own', () => {
  const shipped = unpackRules(
    packRules([makeRule({ match: ['nu'] }), makeRule({ id: 'test.rule/two', match: ['dan'] })]),
  );
  const own = makeRule({ id: 'team.own/one', match: ['straks'] });
  const { books } = compileRules([...shipped, own], 'nl', packBook);
  expect(books.map(({ rules }) => rules.map((rule) => rule?.id))).toEqual([
    ['test.rule/one', 'test.rule/two'],
    ['team.own/one'],
  ]);
  expect(compileRules(shipped, 'nl', packBook).books[0]?.book).toBe(books[0]?.book);
});

test('a team’s rules that come first are searched first', () => {
  const shipped = unpackRules(packRules([makeRule({ match: ['nu'] })]));
  const { books } = compileRules([makeRule({ id: 'team.own/one', match: ['nu'] }), ...shipped], 'nl', packBook);
  expect(books.map(({ rules }) => rules[0]?.id)).toEqual(['team.own/one', 'test.rule/one']);
});

test('a shipped rule that rests leaves its place, one with a new pattern is read anew', () => {
  const [first, second] = unpackRules(
    packRules([makeRule({ match: ['nu'] }), makeRule({ id: 'test.rule/two', match: ['dan'] })]),
  );
  if (!first || !second) throw new Error('two rules were packed');
  const resting = compileRules([{ ...second, level: 'strong' }], 'nl', packBook);
  expect(resting.books.map(({ rules }) => [rules[0], rules[1]?.level])).toEqual([[undefined, 'strong']]);
  const changed = compileRules([{ ...first, match: ['straks'] }], 'nl', packBook);
  const { book } = changed.books[0] as OpenBook;
  expect(book.patternsFrom(book.find('straks'))).toHaveLength(1);
  expect(book.find('nu')).toBe(NO_WORD);
});

test('rules of another language are left out', () => {
  expect(compileRules([makeRule({ match: ['nu'], language: 'en' })], 'nl', packBook).books).toEqual([]);
});

test('a pattern that cannot be read names its rule', () => {
  expect(() => compileRules([makeRule({ match: ['<you>'] })], 'nl', packBook)).toThrow('test.rule/one: no-literal');
});
