import { describe, expect, test } from 'vitest';
import { checkOther, checkSecond, placesToCheck } from '../../../shared/situation/check-draft.ts';
import type { ToldPage } from '../../../shared/situation/make-profile.ts';

const told: ToldPage = {
  host: 'sis.school.nl',
  kind: 'notes',
  title: { places: [['main h1'], ['h1']], text: 'Notities', isField: false },
  name: { places: [['#who'], ['.side b']], text: 'Noor Bakker', isField: false },
  field: { places: [['#note']], text: '', isField: true },
};
const page = (found: Record<string, string[]>) => ({ url: 'https://sis.school.nl/', title: '', found });
const TITLE = { 'main h1': ['Notities'], h1: ['Notities'] };

test('asks for every place, and reads nothing of a field', () => {
  expect(placesToCheck(told).map(({ steps, readsText }) => [steps[0], readsText])).toEqual([
    ['main h1', true],
    ['h1', true],
    ['#who', true],
    ['.side b', true],
    ['#note', false],
  ]);
});

describe('a second student', () => {
  test('another name at every place', () => {
    const checked = checkSecond(told, page({ ...TITLE, '#who': ['Sem Wit'], '.side b': ['Sem Wit'] }));
    expect(checked).toEqual({ kind: 'good', told, read: 'Sem Wit' });
  });
  test('a place that keeps the first student is left out, and one where the title is gone', () => {
    const checked = checkSecond(told, page({ h1: ['Notities'], '#who': ['Sem Wit'], '.side b': ['Noor Bakker'] }));
    expect(checked).toMatchObject({
      kind: 'good',
      told: { title: { places: [['h1']] }, name: { places: [['#who']] } },
    });
  });
  test.each([
    ['another page', { h1: ['Cijfers'], '#who': ['Sem Wit'] }, 'other-page'],
    ['the same name everywhere', { ...TITLE, '#who': ['Noor  BAKKER'] }, 'same-student'],
    ['no name', { ...TITLE, '#who': ['3 gevonden'] }, 'no-name'],
    ['two texts at one place', { ...TITLE, '#who': ['Sem Wit', 'Robin Mentor'] }, 'no-name'],
    ['two names that differ', { ...TITLE, '#who': ['Sem Wit'], '.side b': ['Robin Mentor'] }, 'no-name'],
  ])('%s: %o', (_, found, kind) => {
    expect(checkSecond(told, page(found)).kind).toBe(kind);
  });
  test('a page about a group needs no name', () => {
    expect(checkSecond({ ...told, name: null }, page(TITLE)).kind).toBe('good');
  });
});

describe('a page of another kind', () => {
  test('the title says something else', () => {
    expect(checkOther(told, page({ h1: ['Cijfers'] }))).toEqual({ kind: 'good', told, read: '' });
  });
  test('a place that says the same there too, as a menu does, is left out', () => {
    const checked = checkOther(told, page({ 'main h1': ['Cijfers'], h1: ['Menu: Notities'] }));
    expect(checked).toMatchObject({ kind: 'good', told: { title: { places: [['main h1']] } } });
  });
  test('the same at one place, and nothing at the other: perhaps a redesign', () => {
    expect(checkOther(told, page({ h1: ['Notities'] })).kind).toBe('also-here');
  });
  test('the same at every place', () => {
    expect(checkOther(told, page(TITLE)).kind).toBe('also-here');
  });
});
