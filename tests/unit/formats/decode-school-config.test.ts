import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeSchoolConfig } from '../../../shared/formats/decode-school-config.ts';

const FILE = 'uitnodigend.config.json';
const decode = (data: unknown) => decodeSchoolConfig(JSON.stringify(data), FILE);
const lock = { what: 'nudgeOnSend', by: 'ICT', why: { nl: 'Afgesproken.', en: 'Agreed.' } };

describe('what an administrator set', () => {
  test('comes through whole', () => {
    const data = {
      format: 1,
      sets: ['sets/zorg-en-welzijn.json', 'team.json'],
      subscriptions: [{ address: 'https://school.nl/sets/team.json', key: 'k'.repeat(43) }],
      readers: {
        domains: { ' Student.School.nl ': 'student', 'bedrijf.nl': 'partner' },
        patterns: ['######@school.nl', 's*@school.nl'],
        groups: ['Klas3b@school.nl'],
      },
      nudgeOnSend: true,
      lineWhileWriting: false,
      locks: [lock],
    };
    expect(decode(data)).toEqual({
      ok: true,
      value: {
        sets: data.sets,
        subscriptions: data.subscriptions,
        school: {
          readers: {
            domains: { 'student.school.nl': 'student', 'bedrijf.nl': 'partner' },
            patterns: data.readers.patterns,
            groups: ['klas3b@school.nl'],
          },
          nudgeOnSend: true,
          lineWhileWriting: false,
          locks: [lock],
        },
      },
    });
  });

  test('may be almost nothing, and a byte order mark is no problem', () => {
    const nothing = {
      sets: [],
      subscriptions: [],
      school: { readers: { domains: {}, patterns: [], groups: [] }, locks: [] },
    };
    expect(decodeSchoolConfig('\ufeff{"format":1}', FILE)).toEqual({ ok: true, value: nothing });
  });
});

describe('what is not right is named, with its place', () => {
  test.each([
    ['no JSON', '{"format": 1', '(file)', 'geen JSON'],
    ['a newer format', { format: 2 }, 'format', 'Hier past 1'],
    ['an unknown key', { format: 1, nudge: true }, 'nudge', '‘nudge’ is hier niet bekend.'],
    ['a switch that is a word', { format: 1, nudgeOnSend: 'aan' }, 'nudgeOnSend', 'er staat "aan"'],
    [
      'an address for a domain',
      domains({ 'a@school.nl': 'student' }),
      'readers › domains › a@school.nl',
      'domein zonder @',
    ],
    ['an unknown reader', domains({ 'school.nl': 'ouder' }), 'readers › domains › school.nl', '"ouder"'],
    ['half an address', { format: 1, readers: { groups: ['klas3b'] } }, 'readers › groups[0]', 'volledig mailadres'],
    ['a pattern without @', { format: 1, readers: { patterns: ['*'] } }, 'readers › patterns[0]', '######@school.nl'],
    ['a set elsewhere', { format: 1, sets: ['https://elders.nl/set.json'] }, 'sets[0]', 'naast de invoegtoepassing'],
    ['a set above', { format: 1, sets: ['../set.json'] }, 'sets[0]', 'naast de invoegtoepassing'],
    [
      'an address without https',
      { format: 1, subscriptions: [{ address: 'http://school.nl/a.json' }] },
      'subscriptions[0] › address',
      'adres met https',
    ],
    [
      'half a key',
      { format: 1, subscriptions: [{ address: 'https://school.nl/a.json', key: 'k' }] },
      'subscriptions[0] › key',
      'openbare sleutel',
    ],
    ['a lock of nobody', { format: 1, locks: [{ ...lock, by: ' ' }] }, 'locks[0] › by', ''],
    [
      'a lock without a reason',
      { format: 1, locks: [{ ...lock, why: { nl: 'Zo is het.' } }] },
      'locks[0] › why › en',
      'ontbreekt',
    ],
    ['a number for an object', 12, '(file)', 'Hier past'],
  ] as const)('%s', (_what, data, at, nl) => {
    const decoded = typeof data === 'string' ? decodeSchoolConfig(data, FILE) : decode(data);
    const [problem] = decoded.ok ? [] : decoded.problems;
    expect(problem).toMatchObject({ file: FILE, at });
    expect(problem?.say.nl).toContain(nl);
    expect(problem?.say.en).not.toBe('');
  });

  test('more than Outlook can keep', () => {
    const long = Array.from({ length: 200 }, (_, n) => `${'k'.repeat(50)}${n}@school.nl`);
    const decoded = decode({ format: 1, readers: { groups: long } });
    expect(decoded.ok ? '' : decoded.problems[0]?.say.nl).toContain('te lang voor Outlook');
  });
});

test('any text is decoded or refused, never thrown at', () => {
  fc.assert(fc.property(fc.json(), (text) => typeof decodeSchoolConfig(text, FILE).ok === 'boolean'));
  fc.assert(fc.property(fc.string(), (text) => typeof decodeSchoolConfig(text, FILE).ok === 'boolean'));
});

function domains(entries: object) {
  return { format: 1, readers: { domains: entries } };
}
