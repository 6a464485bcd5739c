import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addReader, readReaderEntry, removeReader, suggestStudents } from '../../../shared/situation/reader-entry.ts';
import type { ReaderKind } from '../../../shared/situation/reader-entry.ts';
import { isGroup, NO_READER_RULES, readerOf } from '../../../shared/situation/readers.ts';

describe('what a person writes', () => {
  test.each([
    [' Student.School.nl ', 'domain', 'student.school.nl'],
    ['@student.school.nl', 'domain', 'student.school.nl'],
    ['Klas3b@school.nl', 'address', 'klas3b@school.nl'],
    ['######@school.nl', 'pattern', '######@school.nl'],
    ['s*@school.nl', 'pattern', 's*@school.nl'],
  ] as const)('%s is a %s', (text, kind, value) => expect(readReaderEntry(text)).toEqual({ kind, value }));

  test.each(['', 'school', 'a@b', 'a@b@c.nl', 'Sem <sem@school.nl>', 'a@school.nl, b@school.nl', '*', 's@*.nl', '.nl'])(
    '%s is nothing yet',
    (text) => expect(readReaderEntry(text)).toBeNull(),
  );
});

describe('an entry', () => {
  test.each([
    ['student.school.nl', 'student', 'x@student.school.nl', 'student'],
    ['stage.nl', 'partner', 'x@stage.nl', 'partner'],
    ['x@stage.nl', 'colleague', 'x@stage.nl', 'colleague'],
    ['s*@school.nl', 'partner', 's12@school.nl', 'student'],
    ['klas@school.nl', 'group', 'klas@school.nl', 'student'],
    ['klassen.school.nl', 'group', 'a@klassen.school.nl', 'student'],
  ] as const)('%s as %s', (text, as, address, reader) => {
    const entry = readReaderEntry(text);
    const rules = entry && addReader(NO_READER_RULES, entry, as);
    expect(rules && readerOf(address, rules, '')).toBe(reader);
    expect(rules && isGroup(address, rules)).toBe(text === 'klas@school.nl');
    expect(rules && entry && removeReader(rules, entry.value)).toEqual(NO_READER_RULES);
  });

  test('said again, another way, stands there once', () => {
    const kinds = fc.constantFrom<ReaderKind>('student', 'partner', 'colleague', 'group');
    const texts = fc.constantFrom('school.nl', 'a@school.nl', 's*@school.nl');
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, kinds), { maxLength: 8 }), (said) => {
        const rules = said.reduce((before, [text, as]) => {
          const entry = readReaderEntry(text);
          return entry ? addReader(before, entry, as) : before;
        }, NO_READER_RULES);
        const { domains, patterns, groups, marks } = rules;
        const all = [...Object.keys(domains), ...patterns, ...groups, ...Object.keys(marks)];
        expect(all).toHaveLength(new Set(said.map(([text]) => text)).size);
      }),
    );
  });
});

describe('a first question', () => {
  test.each([
    ['k.smit@school.nl', [], ['student.school.nl', '#####*@school.nl']],
    [
      'k.smit@docent.school.nl',
      ['sem@edu.school.nl'],
      ['edu.school.nl', 'student.school.nl', '#####*@docent.school.nl'],
    ],
    ['k.smit@school.nl', ['a@gmail.com', 'ans@school.nl'], ['student.school.nl', '#####*@school.nl']],
    ['karin@gmail.com', ['sem@student.school.nl'], ['student.school.nl']],
    ['', [], []],
  ])('%s to %j', (own, addresses, expected) => {
    expect(suggestStudents(own, addresses).map(({ value }) => value)).toEqual(expected);
  });
});
