import { describe, expect, test } from 'vitest';
import { decodeSiteProfile } from '../../../shared/formats/decode-site-profile.ts';
import { ownId, refusePicked, tellProfile } from '../../../shared/situation/make-profile.ts';
import { recognisePage } from '../../../shared/situation/recognise-page.ts';

const title = { places: [['main h1'], ['h1']], text: ' Notities ', isField: false };
const name = { places: [['span.who'], ['#file b']], text: 'Noor Bakker', isField: false };
const field = { places: [['#note']], text: '', isField: true };
const told = { host: 'sis.school.nl', kind: 'notes', title, name, field: null } as const;

describe('refusePicked', () => {
  test.each([
    ['all is fine', title, name, null],
    ['no student', title, null, null],
    ['nothing that lasts', { ...title, places: [] }, name, 'no-place'],
    ['no place for the name', title, { ...name, places: [] }, 'no-place'],
    ['a whole sentence', { ...title, text: 'Hier staan alle notities van deze week' }, name, 'no-title'],
    ['digits', { ...title, text: 'Notities 12' }, name, 'no-title'],
    ['nothing to read', { ...title, text: ' ' }, name, 'no-title'],
    ['the title is the name', { ...title, text: 'Noor Bakker' }, name, 'same-place'],
    ['no name', title, { ...name, text: '3 gevonden' }, 'no-name'],
  ] as const)('%s', (_what, pickedTitle, pickedName, refusal) => {
    expect(refusePicked({ title: pickedTitle, name: pickedName, field: null })).toBe(refusal);
  });
});

test.each([
  ['a field', field, null],
  ['no field', { ...field, isField: false }, 'no-field'],
  ['no place', { ...field, places: [] }, 'no-place'],
] as const)('refusePicked: %s', (_what, picked, refusal) => {
  expect(refusePicked({ title, name, field: picked })).toBe(refusal);
});

describe('tellProfile', () => {
  test('knows what the field is for, and that it is told anew', () => {
    const profile = tellProfile(tellProfile(null, { ...told, field }), { ...told, field });
    expect(profile.fields).toEqual([{ purpose: 'note', at: [['#note']] }]);
    expect(tellProfile(profile, told).fields).toEqual(profile.fields);
    const decoded = decodeSiteProfile(profile, 'own', () => 0);
    expect(decoded.ok).toBe(true);
  });

  test('knows that page and another student, keeps no name, and survives one lost place', () => {
    const profile = tellProfile(null, told);
    expect(JSON.stringify(profile)).not.toMatch(/noor|bakker/i);
    const signals = { url: 'https://sis.school.nl/x', title: '', found: { h1: ['Notities'], '#file b': ['Sem Wit'] } };
    expect(recognisePage([profile], signals)).toMatchObject({ kind: 'notes', student: 'Sem Wit' });
    expect(recognisePage([profile], { ...signals, found: { h1: ['Cijfers'] } })).toBeNull();
  });

  test('adds a second kind, and tells one kind anew', () => {
    const first = tellProfile(null, told);
    const both = tellProfile(first, { ...told, kind: 'attendance', title: { ...title, text: 'Verzuim' }, name: null });
    expect(both.pages.map((page) => [page.kind, page.scope])).toEqual([
      ['notes', 'student'],
      ['attendance', 'group'],
    ]);
    expect(tellProfile(both, told).pages).toHaveLength(2);
  });
});

test('an id from a host', () => {
  expect(ownId('Sis.School.nl')).toBe('own-sis-school-nl');
});
