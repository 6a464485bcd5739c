import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeSiteProfile } from '../../../shared/formats/decode-site-profile.ts';

const decode = (data: unknown) => decodeSiteProfile(data, 'sites/school.yml', () => 5);
const profile = {
  formatVersion: 1,
  id: 'school',
  name: 'School',
  status: 'starter',
  hosts: ['*.school.nl'],
  sources: { crumb: [['nav']] },
  pages: [{ kind: 'notes', scope: 'student', any: [[{ in: 'crumb', words: ['notitie*'] }]] }],
  students: [{ at: [['.name']] }],
  tests: [
    {
      url: 'https://a.school.nl/x',
      found: { nav: ['Notities'], '.name': ['Noor Bakker'] },
      expect: 'notes',
      student: 'Noor Bakker',
    },
  ],
};
const [first] = profile.tests;

describe('decodeSiteProfile', () => {
  test('fills in what may be left out', () => {
    expect(decode(profile)).toMatchObject({ ok: true, value: { trustUrl: true, paths: [], login: [], self: [] } });
  });

  test.each([
    ['an unknown key', { ...profile, script: 'x' }, 'script', '‘script’ is hier niet bekend.'],
    ['another format', { ...profile, formatVersion: 2 }, 'formatVersion', 'Hier past'],
    ['no tests', { ...profile, tests: [] }, 'tests', 'ten minste 1'],
    [
      'a source that is not there',
      { ...profile, pages: [{ kind: 'notes', scope: 'none', any: [[{ in: 'tab', words: ['x'] }]] }] },
      'pages[0] › any[0][0]',
      'sources',
    ],
    [
      'a cue without anything',
      { ...profile, pages: [{ kind: 'notes', scope: 'none', any: [[{}]] }] },
      'pages[0] › any[0][0]',
      'waaraan',
    ],
    [
      'words without a source',
      { ...profile, pages: [{ kind: 'notes', scope: 'none', any: [[{ words: ['x'], url: ['*'] }]] }] },
      'pages[0] › any[0][0]',
      'bij elkaar',
    ],
    [
      'an address that is not trusted',
      { ...profile, trustUrl: false, pages: [{ kind: 'notes', scope: 'none', any: [[{ url: ['*'] }]] }] },
      'pages[0] › any[0][0]',
      'trustUrl',
    ],
    [
      'a source by the name of the tab title',
      { ...profile, sources: { ...profile.sources, title: [['h1']] } },
      'sources › title',
      'titel van het tabblad',
    ],
    [
      'a selector that will not last',
      { ...profile, students: [{ at: [['#id1f']] }] },
      '(file)',
      '‘#id1f’: Deze naam maakt het systeem telkens opnieuw.',
    ],
    [
      'a test that does not hold',
      { ...profile, tests: [{ ...first, expect: 'planning' }] },
      'tests[0]',
      'herkend is ‘notes’',
    ],
    ['a name that is not read', { ...profile, tests: [{ ...first, student: 'Sem Wit' }] }, 'tests[0]', 'Noor Bakker'],
    ['nothing at all', 7, '(file)', 'Hier past'],
  ])('%s is said kindly, with its place', (_what, data, at, says) => {
    const decoded = decode(data);
    const [problem] = decoded.ok ? [] : decoded.problems;
    expect(problem).toMatchObject({ file: 'sites/school.yml', at, line: 5 });
    expect(problem?.say.nl).toContain(says);
    expect(problem?.say.en).not.toBe('');
  });

  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(decode(data).ok).toBe(false);
      }),
    );
  });
});
