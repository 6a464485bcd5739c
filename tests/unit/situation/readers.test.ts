import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  domainsToAsk,
  hasRules,
  isGroup,
  isForUs,
  NO_READER_RULES,
  readerByRules,
  readerOf,
  readersOf,
  situationOf,
} from '../../../shared/situation/readers.ts';
import type { ReaderRules } from '../../../shared/situation/readers.ts';

const OWN = 'k.smit@school.nl';
const rules: ReaderRules = {
  domains: { 'roc.nl': 'student', 'docent.roc.nl': 'colleague', 'stage.nl': 'partner' },
  patterns: ['s######@school.nl', '*.klas@*.org'],
  groups: ['mz3b@school.nl'],
  marks: { 'noor@gmail.com': 'student', 'baas@roc.nl': 'partner' },
};

describe('readerOf', () => {
  test.each([
    ['sem@roc.nl', 'student'],
    ['sem@mijn.roc.nl', 'student'],
    ['ans@docent.roc.nl', 'colleague'],
    ['info@stage.nl', 'partner'],
    ['S123456@school.nl', 'student'],
    ['s12345@school.nl', 'student'],
    ['k.jansen@school.nl', 'colleague'],
    ['3b.klas@iets.org', 'student'],
    ['3b.klas@iets.com', 'unknown'],
    ['mz3b@school.nl', 'student'],
    ['NOOR@gmail.com', 'student'],
    ['baas@roc.nl', 'partner'],
    ['sem@student.anders.nl', 'student'],
    ['iemand@gmail.com', 'unknown'],
    ['half', 'unknown'],
    ['', 'unknown'],
  ] as const)('%s: %s', (address, reader) => expect(readerOf(address, rules, OWN)).toBe(reader));

  test('a name of every object is no rule', () => {
    expect(readerOf('a@constructor', NO_READER_RULES, OWN)).toBe('unknown');
    expect(readerOf('__proto__', NO_READER_RULES, OWN)).toBe('unknown');
  });

  test('never throws, and case never matters', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (address, pattern) => {
        const made = { ...rules, patterns: [pattern] };
        expect(readerOf(address.toUpperCase().toLowerCase(), made, OWN)).toBe(
          readerOf(address.toLowerCase(), made, OWN),
        );
      }),
    );
  });
});

test('rules say nothing about an address of nobody', () => {
  expect(readerByRules('iemand@gmail.com', rules)).toBeUndefined();
  expect(readerByRules('sem@student.anders.nl', rules)).toBeUndefined();
  expect(readerByRules('Ans@Docent.roc.nl', rules)).toBe('colleague');
});

test('a class behind one address is a group, in any case', () => {
  expect(isGroup('MZ3B@school.nl', rules)).toBe(true);
  expect(isGroup('noor@gmail.com', rules)).toBe(false);
  expect(readersOf(['Mz3b@school.nl'], rules, OWN)).toEqual({ who: 'student', audience: 'group' });
});

describe('readersOf', () => {
  test.each([
    [[], 'nobody', 'auto'],
    [['sem@roc.nl'], 'student', 'auto'],
    [['sem@roc.nl', 'noor@gmail.com'], 'student', 'group'],
    [['mz3b@school.nl'], 'student', 'group'],
    [['k.jansen@school.nl', 'info@stage.nl'], 'partner', 'auto'],
    [['k.jansen@school.nl', 'sem@roc.nl'], 'student', 'auto'],
    [['k.jansen@school.nl', 'x@gmail.com'], 'unknown', 'auto'],
    [['k.jansen@school.nl'], 'colleague', 'auto'],
  ] as const)('%j: %s, %s', (addresses, who, audience) =>
    expect(readersOf(addresses, rules, OWN)).toEqual({ who, audience }),
  );
});

test('nothing is said unasked to colleagues, nor to strangers once it is known who is who', () => {
  const said = (who: 'student' | 'partner' | 'nobody' | 'unknown' | 'colleague', known: ReaderRules) =>
    isForUs({ who, audience: 'auto' }, known);
  expect([said('student', rules), said('partner', rules), said('nobody', rules)]).toEqual([true, true, true]);
  expect([said('colleague', rules), said('unknown', rules)]).toEqual([false, false]);
  expect([said('colleague', NO_READER_RULES), said('unknown', NO_READER_RULES)]).toEqual([false, true]);
  expect([hasRules(rules), hasRules(NO_READER_RULES)]).toEqual([true, false]);
});

test('a partner gets the partner channel, several readers are a group', () => {
  expect(situationOf({ who: 'partner', audience: 'group' })).toMatchObject({
    channel: 'mail-to-partner',
    audience: 'group',
  });
  expect(situationOf({ who: 'nobody', audience: 'auto' }).channel).toBe('mail-to-student');
});

test('asks about strangers, each domain once', () => {
  expect(domainsToAsk(['a@x.nl', 'b@X.nl', 'sem@roc.nl', OWN, 'half'], rules, OWN)).toEqual(['x.nl']);
});

test('the one reader has a name, a group has none', () => {
  expect(situationOf({ who: 'student', audience: 'auto' }, 'Sanne')).toMatchObject({ readerName: 'Sanne' });
  expect(situationOf({ who: 'student', audience: 'group' }, 'Sanne')).not.toHaveProperty('readerName');
  expect(situationOf({ who: 'student', audience: 'auto' })).not.toHaveProperty('readerName');
});
