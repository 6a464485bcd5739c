import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../shared/language/span.ts';
import { findEdit, shiftSpan } from '../../../shared/desk/draft-edit.ts';

describe('findEdit', () => {
  test.each([
    ['nothing', 'abc', 'abc', { start: 3, end: 3, newEnd: 3 }],
    ['an insertion', 'ac', 'abc', { start: 1, end: 1, newEnd: 2 }],
    ['a removal', 'abc', 'ac', { start: 1, end: 2, newEnd: 1 }],
    ['a replacement', 'a moet b', 'a wil b', { start: 2, end: 6, newEnd: 5 }],
    ['one of a double letter', 'lees', 'leees', { start: 3, end: 3, newEnd: 4 }],
    ['everything', 'abc', '', { start: 0, end: 3, newEnd: 0 }],
  ])('%s', (_, before, after, edit) => {
    expect(findEdit(before, after)).toEqual(edit);
  });

  test('the edit, carried out, gives the new draft', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (head, old, now, tail) => {
        const [before, after] = [head + old + tail, head + now + tail];
        const edit = findEdit(before, after);
        expect(before.slice(0, edit.start) + after.slice(edit.start, edit.newEnd) + before.slice(edit.end)).toBe(after);
        expect(edit.start).toBeLessThanOrEqual(edit.end);
      }),
    );
  });
});

describe('shiftSpan', () => {
  test.each<[string, [string, string], Span, Span | undefined]>([
    ['before the edit: stays', ['Hoi Sem', 'Hoi Sem!'], { start: 0, end: 3 }, { start: 0, end: 3 }],
    ['after it: shifts', ['Je moet', 'Hoi. Je moet'], { start: 3, end: 7 }, { start: 8, end: 12 }],
    ['inserted just before it: shifts', ['ab', 'axb'], { start: 1, end: 2 }, { start: 2, end: 3 }],
    ['touched: gone', ['Je moet', 'Je moest'], { start: 3, end: 7 }, undefined],
    ['removed: gone', ['Je moet', 'Je'], { start: 3, end: 7 }, undefined],
  ])('%s', (_, [before, after], span, expected) => {
    expect(shiftSpan(span, findEdit(before, after))).toEqual(expected);
  });

  test('a span that survives still holds the same words', () => {
    const span = fc.tuple(fc.string(), fc.string({ minLength: 1 }), fc.string());
    fc.assert(
      fc.property(span, fc.string(), ([head, words, tail], after) => {
        const before = head + words + tail;
        const here = { start: head.length, end: head.length + words.length };
        const there = shiftSpan(here, findEdit(before, after));
        if (there) expect(after.slice(there.start, there.end)).toBe(words);
      }),
    );
  });
});
