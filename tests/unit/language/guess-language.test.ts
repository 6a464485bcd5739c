import { describe, expect, test } from 'vitest';
import { countVotes, guessLanguage } from '../../../shared/language/guess-language.ts';
import { tokenize } from '../../../shared/language/tokenize.ts';

const guess = (text: string) => guessLanguage(countVotes(tokenize(text)), 'nl');

test.each([
  ['Je moet morgen je opdracht inleveren.', 'nl'],
  ['You must hand in your assignment tomorrow.', 'en'],
  ['Sie müssen die Aufgabe morgen abgeben, das ist nicht schwer.', 'other'],
  ['Musisz oddać pracę jutro, że nie ma.', 'other'],
  ['يجب عليك تسليم الواجب غدا', 'other'],
  ['Logboek', 'nl'],
])('%s', (text, expected) => expect(guessLanguage(countVotes(tokenize(text)), 'nl')).toBe(expected));
test('words that say nothing take the language of the rest', () => {
  expect(guessLanguage(countVotes(tokenize('Logboek')), 'en')).toBe('en');
});

describe('a few words are enough', () => {
  test.each([
    ['Kom op tijd.', 'nl'],
    ['Top, dank je!', 'nl'],
    ['Check je mail.', 'nl'],
    ['Feedback op je portfolio staat in Teams.', 'nl'],
    ['Meeting om tien uur in room 2.14.', 'nl'],
    ['Stop talking.', 'en'],
    ['Well done!', 'en'],
    ['Everyone has problems, so get over it.', 'en'],
    ["It's really very simple.", 'en'],
    ['Ich kann morgen leider nicht kommen, bis dann.', 'other'],
    ['Du kommst immer zu spät.', 'other'],
    ['Merci beaucoup et à demain !', 'other'],
    ['No puedo venir mañana, lo siento mucho.', 'other'],
    ['Yarın gelemiyorum, özür dilerim.', 'other'],
    ['Nie mogę jutro przyjść.', 'other'],
  ])('%s', (text, expected) => expect(guess(text)).toBe(expected));
});

test('a name of another language leaves a Dutch line Dutch', () => {
  expect(guess('Hoi Łukasz en Ayşe, jullie verslag is binnen.')).toBe('nl');
});
