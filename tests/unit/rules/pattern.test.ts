import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAnchor, readPattern } from '../../../shared/rules/pattern.ts';

const formsOf = (lemma: string) => (lemma === 'moeten' ? ['moet', 'moeten'] : []);

describe('a pattern is read', () => {
  test('into steps, a span and clause tests', () => {
    expect(readPattern('^ (<you> <moeten>) *3 [Vandaag|nu]? @duty', formsOf)).toEqual({
      source: '^ (<you> <moeten>) *3 [Vandaag|nu]? @duty',
      steps: [
        { kind: 'edge', side: 'start' },
        { kind: 'class', name: 'you', optional: false },
        { kind: 'words', words: ['moet', 'moeten'], optional: false },
        { kind: 'gap', most: 3 },
        { kind: 'words', words: ['vandaag', 'nu'], optional: true },
      ],
      spanFrom: 1,
      spanTo: 2,
      tests: ['duty'],
    });
  });

  test('without brackets the whole pattern is the span', () => {
    expect(readPattern('per direct', formsOf)).toMatchObject({ spanFrom: 0, spanTo: 1 });
  });
});

test.each([
  ['', 'empty'],
  ['<you> *', 'no-literal'],
  ['nu?', 'no-literal'],
  ['moet *9', 'gap-too-long'],
  ['(je moet', 'span-unclosed'],
  ['je <onbekend>', 'unknown-part'],
  ['je [a|]', 'unknown-part'],
  ['a b c d e f g h i j k l m', 'too-long'],
])('%j is refused: %s', (source, key) => expect(readPattern(source, formsOf)).toMatchObject({ key }));

test('only a literal that has to be there is an anchor', () => {
  expect(isAnchor({ kind: 'words', words: ['nu'], optional: false })).toBe(true);
  expect(isAnchor({ kind: 'words', words: ['nu'], optional: true })).toBe(false);
  expect(isAnchor({ kind: 'gap', most: 2 })).toBe(false);
});

test('any string is read or refused, never thrown at', () => {
  fc.assert(fc.property(fc.string(), (source) => typeof readPattern(source, formsOf) === 'object'));
});
