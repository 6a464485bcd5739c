import { describe, expect, test } from 'vitest';
import { PAGE_WORDS } from '../../../shared/generated/page-words.ts';
import { guessPage, placesToGuess } from '../../../shared/situation/guess-page.ts';

const guess = (found: Record<string, readonly string[]>, url = '/', title = '') =>
  guessPage(PAGE_WORDS, { url: `https://school.nl${url}`, title, found })?.kind ?? null;

describe('a page of an unknown system', () => {
  test.each([
    [{ h1: ['Verzuim van deze week'] }, 'attendance'],
    [{ 'main h1': ['Gespreksverslagen'] }, 'notes'],
    [{ '.breadcrumb': ['Start > Stage'], h1: ['Uren'] }, null],
    [{ "[role='tab'][aria-selected='true']": ['Cijferlijst'] }, 'progress'],
    [{ h1: ['Report card'] }, 'progress'],
    [{ h1: ['Mijn studenten'] }, 'student'],
    [{ h1: ['Nieuw bericht'] }, 'messages'],
    [{ h1: ['Welkom'] }, null],
    [{}, null],
  ] as const)('%j: %s', (found, kind) => expect(guess(found as never)).toBe(kind));

  test('a weak word counts only beside another place', () => {
    expect(guess({ h1: ['Overzicht'] })).toBeNull();
    expect(guess({ h1: ['Overzicht'] }, '/studentkaart')).toBe('student');
  });

  test('an address alone, or two kinds as strong, says nothing', () => {
    expect(guess({}, '/stages')).toBeNull();
    expect(guess({ h1: ['Verzuim en stage'] })).toBeNull();
  });

  test('the title and the address together are enough', () =>
    expect(guess({}, '/app/rooster?week=3', 'Rooster')).toBe('planning'));

  test('where a password is asked, nothing is guessed', () =>
    expect(guess({ h1: ['Verzuim'], "input[type='password']": [''] })).toBeNull());
});

test('a guess is about nobody', () => {
  const page = guessPage(PAGE_WORDS, { url: 'https://school.nl/', title: '', found: { h1: ['Verzuim Noor Bakker'] } });
  expect(page).toMatchObject({ band: 'maybe', scope: 'none', student: null });
});

test('asks for each place, and for the text of no field', () => {
  const asked = placesToGuess(PAGE_WORDS);
  expect(asked).toContainEqual({ steps: ['h1'], readsText: true });
  expect(asked.filter(({ readsText }) => !readsText).map(({ steps }) => steps)).toEqual([["input[type='password']"]]);
});
