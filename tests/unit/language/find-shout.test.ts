import { expect, test } from 'vitest';
import { findShout } from '../../../shared/language/find-shout.ts';
import { readSentence } from '../../fixtures/read-sentence.ts';

test.each([
  ['Kom NU hier.', ['<capitals>']],
  ['Waar blijf je?!', ['<marks>']],
  ['Dit is de derde keer!!!', ['<marks>']],
  ['Ik kom morgen!', []],
  ['Kom je ook?', []],
  ['In het Arabisch: ???', []],
  ['A is de eerste letter.', []],
])('%s', (text, expected) => {
  const sentence = readSentence(text);
  const shouts = sentence.tokens.map((_token, index) => findShout(sentence, index));
  expect(shouts.filter((shout) => shout !== null)).toEqual(expected);
});
