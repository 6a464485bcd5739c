import { expect, test } from 'vitest';
import { decodeSiteProfile } from '../../../shared/formats/decode-site-profile.ts';
import { editProfile, type ProfileEdit } from '../../../shared/situation/edit-profile.ts';
import { tellProfile } from '../../../shared/situation/make-profile.ts';

const place = (places: string[], text: string, isField = false) => ({
  places: places.map((each) => [each]),
  text,
  isField,
});
const profile = tellProfile(
  tellProfile(null, {
    host: 'sis.school.nl',
    kind: 'notes',
    title: place(['main h1', 'h1'], 'Notities'),
    name: place(['#who', '.crumb b'], 'Noor Bakker'),
    field: place(['#note'], '', true),
  }),
  { host: 'sis.school.nl', kind: 'attendance', title: place(['h2'], 'Verzuim'), name: null, field: null },
);

test.each<[ProfileEdit, (changed: typeof profile) => unknown, unknown]>([
  [{ kind: 'name', name: ' Delta ' }, ({ name }) => name, 'Delta'],
  [{ kind: 'name', name: ' ' }, ({ name }) => name, 'sis.school.nl'],
  [
    { kind: 'words', page: 0, words: ['Notitie*', ' Verslag'] },
    ({ pages }) => pages[0]?.any[0]?.[0]?.words,
    ['notitie*', 'verslag'],
  ],
  [{ kind: 'words', page: 0, words: [' '] }, ({ pages }) => pages[0]?.any[0]?.[0]?.words, ['notities']],
  [{ kind: 'scope', page: 1, scope: 'none' }, ({ pages }) => pages[1]?.scope, 'none'],
  [{ kind: 'drop-page', page: 0 }, ({ pages, students }) => [pages.length, students.length], [1, 0]],
  [
    { kind: 'drop-place', of: { of: 'page', index: 0 }, key: 'main h1' },
    ({ sources }) => sources['shows-notes'],
    [['h1']],
  ],
  [{ kind: 'drop-place', of: { of: 'page', index: 1 }, key: 'h2' }, ({ pages }) => pages.length, 1],
  [
    { kind: 'drop-place', of: { of: 'student', index: 0 }, key: '#who' },
    ({ students }) => students[0]?.at,
    [['.crumb b']],
  ],
  [{ kind: 'drop-place', of: { of: 'field', index: 0 }, key: '#note' }, ({ fields }) => fields, []],
])('%o', (edit, look, expected) => {
  const changed = editProfile(profile, edit);
  expect(look(changed)).toEqual(expected);
  expect(decodeSiteProfile(changed, 'own', () => 0)).toMatchObject({ ok: true });
});
