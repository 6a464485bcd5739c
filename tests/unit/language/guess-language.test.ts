import { expect, test } from 'vitest';
import { countVotes, guessLanguage } from '../../../shared/language/guess-language.ts';
import { tokenize } from '../../../shared/language/tokenize.ts';

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
