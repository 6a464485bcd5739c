import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitKept, readKept, SETTINGS_KEY } from '../../office-addin/outlook/kept-settings.ts';
import type { KeptSettings } from '../../office-addin/outlook/kept-settings.ts';
import { NO_READER_RULES } from '../../shared/situation/readers.ts';

/** What office.js refuses: more characters of JSON than this, each value being JSON itself (error 9019). */
const OUTLOOK_TAKES = 32 * 1024;
const NOTHING: KeptSettings = { readers: NO_READER_RULES, muted: [], off: [], levels: {}, isIntroduced: false };
const readDocument = (document: unknown) => readKept((key) => (key === SETTINGS_KEY ? document : undefined));
const sizeOf = (document: object) => JSON.stringify({ [SETTINGS_KEY]: JSON.stringify(document) }).length;

describe('what was kept', () => {
  const whole: KeptSettings = {
    nudgeOnSend: true,
    lineWhileWriting: false,
    readers: {
      domains: { 'a.nl': 'student' },
      patterns: ['#@a.nl'],
      groups: ['k@a.nl'],
      marks: { 'b@a.nl': 'partner' },
    },
    muted: ['directive.must'],
    off: ['a/b'],
    levels: { 'directive.ban': 'soft' },
    isIntroduced: true,
    school: {
      readers: { domains: { 's.nl': 'student' }, patterns: [], groups: [] },
      nudgeOnSend: true,
      locks: [{ what: 'readers', by: 'ICT', why: { nl: 'Zo.', en: 'So.' } }],
    },
    fromSets: { readers: { domains: {}, patterns: [], groups: [] }, lineWhileWriting: false, locks: [] },
  };

  test('comes back whole', () => {
    const { document, isShortened } = fitKept(whole, undefined);
    expect(isShortened).toBe(false);
    expect(document).toMatchObject({ version: 2 });
    expect(readDocument(JSON.parse(JSON.stringify(document)))).toEqual(whole);
  });

  test('comes over from the version that kept a key for each setting', () => {
    const old: Readonly<Record<string, unknown>> = {
      nudgeOnSend: true,
      muted: ['blame'],
      readers: { marks: { 'Sem@school.nl': 'student' } },
      lineWhileWriting: false,
    };
    expect(readKept((key) => old[key])).toEqual({
      ...NOTHING,
      nudgeOnSend: true,
      lineWhileWriting: false,
      muted: ['blame'],
      readers: { ...NO_READER_RULES, marks: { 'sem@school.nl': 'student' } },
    });
  });

  test('of a newer version keeps what this one does not know', () => {
    const newer = { version: 7, nudgeOnSend: true, colour: 'teal', school: { readers: {}, locks: [] } };
    const { document } = fitKept(readDocument(newer), newer);
    expect(document).toMatchObject({ version: 7, colour: 'teal', nudgeOnSend: true });
    const { school: _gone, ...without } = readDocument(newer);
    expect(fitKept(without, newer).document).not.toHaveProperty('school');
  });

  test('may be anything, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (document) => {
        const kept = readDocument(document);
        expect(readDocument(JSON.parse(JSON.stringify(fitKept(kept, document).document)))).toEqual(kept);
      }),
    );
  });
});

describe('too much for a mailbox', () => {
  const marks = Object.fromEntries(
    Array.from({ length: 3000 }, (_, n) => [`student${n}@school.nl`, 'student' as const]),
  );

  test('the oldest marks go first, and everything else stays', () => {
    const full: KeptSettings = { ...NOTHING, muted: ['blame'], readers: { ...NO_READER_RULES, marks } };
    const { document, isShortened } = fitKept(full, undefined);
    expect(isShortened).toBe(true);
    expect(sizeOf(document)).toBeLessThan(OUTLOOK_TAKES);
    const kept = readDocument(document);
    expect(kept.muted).toEqual(['blame']);
    const left = Object.keys(kept.readers.marks);
    expect(left[left.length - 1]).toBe('student2999@school.nl');
    expect(left.length).toBeGreaterThan(500);
  });

  test('without marks old domains, groups and patterns go', () => {
    const many = Array.from({ length: 1500 }, (_, n) => `${'x'.repeat(20)}${n}@school.nl`);
    const readers = { ...NO_READER_RULES, patterns: many, groups: many };
    const { document, isShortened } = fitKept({ ...NOTHING, readers }, undefined);
    expect(isShortened).toBe(true);
    expect(sizeOf(document)).toBeLessThan(OUTLOOK_TAKES);
    expect(readDocument(document).readers.patterns.length).toBeGreaterThan(300);
  });

  test('whatever people are called, it fits', () => {
    const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
        const odd = Object.fromEntries(
          names.flatMap((each) => Array.from({ length: 400 }, (_, n) => [`${each}${n}"\\@a.nl`, 'student' as const])),
        );
        const { document } = fitKept({ ...NOTHING, readers: { ...NO_READER_RULES, marks: odd } }, undefined);
        expect(sizeOf(document)).toBeLessThan(OUTLOOK_TAKES);
      }),
      { numRuns: 20 },
    );
  });
});
