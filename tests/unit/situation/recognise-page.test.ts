import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  coveringProfile,
  placesOf,
  profilesAt,
  recognisePage,
  speaksOf,
} from '../../../shared/situation/recognise-page.ts';
import type { PageSignals, SiteProfile } from '../../../shared/situation/site-profile.ts';

const PROFILE: SiteProfile = {
  formatVersion: 1,
  id: 'school',
  name: 'School',
  status: 'starter',
  hosts: ['*.school.nl'],
  paths: [],
  fingerprint: [],
  login: [['input[type=password]']],
  trustUrl: true,
  sources: { crumb: [['nav'], ['h1']] },
  pages: [
    { kind: 'attendance', scope: 'group', any: [[{ url: ['/group*'] }]], none: [] },
    {
      kind: 'notes',
      scope: 'student',
      any: [[{ in: 'crumb', words: ['notitie*'] }]],
      none: [{ exists: [['.archive']] }],
    },
  ],
  students: [
    { at: [['.name']], order: 'first-last', freshness: 'page' },
    { at: [['.side']], order: 'first-last', freshness: 'session' },
  ],
  self: [['.me']],
  fields: [
    { purpose: 'note', at: [['#note'], ['textarea.note']] },
    { purpose: 'ignore', at: [['#search']] },
  ],
  ignore: [],
  tests: [],
};
const page = (found: Record<string, string[]>, url = 'https://sis.school.nl/x'): PageSignals => ({
  url,
  title: '',
  found,
});

describe('recognisePage', () => {
  test.each([
    ['a name on the page', { nav: ['Notities'], '.name': ['Noor Bakker'] }, 'Noor Bakker'],
    ['the side agrees', { nav: ['Notities'], '.name': ['Noor Bakker'], '.side': ['NOOR Bakker'] }, 'Noor Bakker'],
    ['the side is of an earlier student', { nav: ['Notities'], '.name': ['Noor Bakker'], '.side': ['Sem Wit'] }, null],
    ['only the side', { nav: ['Notities'], '.side': ['Sem Wit'] }, null],
    ['two names', { nav: ['Notities'], '.name': ['Noor Bakker', 'Sem Wit'] }, null],
    ['the name of who is at work', { nav: ['Notities'], '.name': ['Noor Bakker'], '.me': ['Noor Bakker'] }, null],
    ['no name', { nav: ['Notities'], '.name': ['3 gevonden'] }, null],
  ])('%s', (_what, found, student) => {
    expect(recognisePage([PROFILE], page(found))).toEqual({
      band: 'sure',
      kind: 'notes',
      scope: 'student',
      profile: 'school',
      field: null,
      student,
    });
  });

  test.each([
    ['nothing fits', page({ nav: ['Start'] })],
    ['a login page', page({ nav: ['Notities'], 'input[type=password]': [''] })],
    ['what the rule leaves out', page({ nav: ['Notities'], '.archive': [''] })],
    ['another site', page({ nav: ['Notities'] }, 'https://sis.school.nl.example/x')],
  ])('silence: %s', (_what, signals) => {
    expect(recognisePage([PROFILE], signals)).toBeNull();
  });

  test.each([
    ['a field that is known', ['textarea.note'], 'note'],
    ['a field to leave alone', ['#search'], null],
    ['another field', [], null],
  ])('the focus in %s', (_what, focused, field) => {
    expect(recognisePage([PROFILE], { ...page({ nav: ['Notities'] }), focused })?.field).toBe(field);
  });

  test('a group has no student, whatever stands there', () => {
    const group = page({ '.name': ['Noor Bakker'] }, 'https://sis.school.nl:8443/group/1');
    expect(recognisePage([PROFILE], group)).toMatchObject({ kind: 'attendance', student: null });
  });

  test('an address that is not trusted decides nothing', () => {
    expect(recognisePage([{ ...PROFILE, trustUrl: false }], page({}, 'https://sis.school.nl/group'))).toBeNull();
  });

  test('a system is covered also where no page is known', () => {
    expect(coveringProfile([PROFILE], page({}))?.id).toBe('school');
    expect(coveringProfile([{ ...PROFILE, fingerprint: [[['.school']]] }], page({}))).toBeNull();
  });

  test('the more exact host wins, then the confirmed one', () => {
    const exact = { ...PROFILE, id: 'exact', hosts: ['sis.school.nl'] };
    const confirmed = { ...PROFILE, id: 'confirmed', status: 'confirmed' as const };
    const signals = page({ nav: ['Notities'] });
    expect(recognisePage([PROFILE, exact, confirmed], signals)?.profile).toBe('exact');
    expect(recognisePage([PROFILE, confirmed], signals)?.profile).toBe('confirmed');
  });

  test('never names a student from the side alone, whatever the page holds', () => {
    const texts = fc.array(fc.constantFrom('Noor Bakker', 'Sem Wit', 'Notities', '3 gevonden', ''), { maxLength: 2 });
    fc.assert(
      fc.property(fc.record({ nav: texts, '.side': texts, '.me': texts }), (found) => {
        expect(recognisePage([PROFILE], page(found))?.student ?? null).toBeNull();
      }),
    );
  });
});

test('asks for each place once, and for text only where text counts', () => {
  expect(placesOf([PROFILE, PROFILE]).map(({ steps, readsText }) => [steps.join(), readsText])).toEqual([
    ['nav', true],
    ['h1', true],
    ['.name', true],
    ['.side', true],
    ['.me', true],
    ['input[type=password]', false],
    ['.archive', false],
  ]);
});

test('speaks of its own hosts', () => {
  expect([speaksOf(PROFILE, 'https://a.school.nl'), speaksOf(PROFILE, 'about:blank')]).toEqual([true, false]);
});

test('a profile that a person added decides alone where it speaks of the address', () => {
  const other = { ...PROFILE, id: 'other', hosts: ['*'] };
  const at = (own: readonly (typeof PROFILE)[]) =>
    profilesAt('https://a.school.nl/', { own, shipped: [PROFILE, other] }).map(({ id }) => id);
  expect(at([{ ...other, id: 'mine' }])).toEqual(['mine']);
  expect(at([{ ...other, id: 'mine', hosts: ['b.school.nl'] }])).toEqual([PROFILE.id, 'other']);
});
