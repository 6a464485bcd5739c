import { describe, expect, test } from 'vitest';
import { lockOf, NO_SCHOOL, settleMailSettings, withSets } from '../../../shared/situation/mail-settings.ts';
import type { SchoolSettings } from '../../../shared/situation/mail-settings.ts';
import { NO_READER_RULES, readerOf } from '../../../shared/situation/readers.ts';

const why = { nl: 'Zo doen we het hier.', en: 'This is how we do it here.' };
const lock = (what: SchoolSettings['locks'][number]['what']) => ({ what, by: 'ICT', why });
const person = (choices: object) => ({ readers: NO_READER_RULES, ...choices });

describe('switches', () => {
  test.each([
    { name: 'nobody said a thing', school: {}, own: {}, holds: [false, true] },
    { name: 'the person chose', school: {}, own: { nudgeOnSend: true, lineWhileWriting: false }, holds: [true, false] },
    { name: 'the school chose', school: { nudgeOnSend: true, lineWhileWriting: false }, own: {}, holds: [true, false] },
    { name: 'both chose', school: { nudgeOnSend: true }, own: { nudgeOnSend: false }, holds: [false, true] },
    {
      name: 'the school locked',
      school: { nudgeOnSend: true, lineWhileWriting: false, locks: [lock('nudgeOnSend'), lock('lineWhileWriting')] },
      own: { nudgeOnSend: false, lineWhileWriting: true },
      holds: [true, false],
    },
    {
      name: 'the school locked what it did not set',
      school: { locks: [lock('nudgeOnSend')] },
      own: { nudgeOnSend: true },
      holds: [false, true],
    },
  ])('$name', ({ school, own, holds }) => {
    const settled = settleMailSettings({ ...NO_SCHOOL, ...school }, person(own));
    expect([settled.nudgeOnSend, settled.lineWhileWriting]).toEqual(holds);
  });
});

describe('who is who', () => {
  const readers = {
    domains: { 'student.roc.nl': 'student', 'stage.nl': 'partner' },
    patterns: ['######@roc.nl'],
    groups: ['klas@roc.nl'],
  } as const;
  const own = {
    domains: { 'stage.nl': 'colleague', 'gmail.com': 'student' },
    patterns: ['x*@roc.nl'],
    groups: ['mijn-klas@roc.nl'],
    marks: { 'sem@student.roc.nl': 'colleague', 'noor@elders.nl': 'student' },
  } as const;
  const rows = [
    ['123456@roc.nl', 'student', 'student'],
    ['x1@roc.nl', 'student', 'student'],
    ['klas@roc.nl', 'student', 'student'],
    ['mijn-klas@roc.nl', 'student', 'student'],
    ['iemand@stage.nl', 'colleague', 'partner'],
    ['iemand@gmail.com', 'student', 'student'],
    ['sem@student.roc.nl', 'colleague', 'student'],
    ['noor@elders.nl', 'student', 'student'],
  ] as const;

  test.each(rows)('%s: %s, and with a lock %s', (address, open, locked) => {
    const school: SchoolSettings = { ...NO_SCHOOL, readers };
    const rulesOf = (locks: SchoolSettings['locks']) =>
      settleMailSettings({ ...school, locks }, person({ readers: own })).readers;
    expect(readerOf(address, rulesOf([]), '')).toBe(open);
    expect(readerOf(address, rulesOf([lock('readers')]), '')).toBe(locked);
  });
});

test('a lock is found by what it locks', () => {
  const school = { ...NO_SCHOOL, locks: [lock('sets')] };
  expect(lockOf(school, 'sets')?.by).toBe('ICT');
  expect(lockOf(school, 'readers')).toBeUndefined();
});

describe('what sets say', () => {
  const sets: SchoolSettings = {
    readers: { domains: { 'a.nl': 'student', 'b.nl': 'partner' }, patterns: ['#@a.nl'], groups: [] },
    nudgeOnSend: true,
    lineWhileWriting: false,
    locks: [lock('nudgeOnSend')],
  };

  test('holds where the school says nothing, and not where the school locked it', () => {
    expect(withSets(NO_SCHOOL, undefined)).toBe(NO_SCHOOL);
    expect(withSets(NO_SCHOOL, sets)).toEqual(sets);
    const school: SchoolSettings = {
      readers: { domains: { 'a.nl': 'colleague' }, patterns: [], groups: ['klas@b.nl'] },
      nudgeOnSend: false,
      locks: [lock('lineWhileWriting')],
    };
    expect(withSets(school, sets)).toEqual({
      readers: {
        domains: { 'a.nl': 'colleague', 'b.nl': 'partner' },
        patterns: ['#@a.nl'],
        groups: ['klas@b.nl'],
      },
      nudgeOnSend: false,
      locks: [lock('lineWhileWriting'), lock('nudgeOnSend')],
    });
  });
});
