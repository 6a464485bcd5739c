import { expect, test } from 'vitest';
import { findShout } from '../../../shared/language/find-shout.ts';
import { isShouting } from '../../../shared/language/is-shouting.ts';
import { readSentence } from '../../fixtures/read-sentence.ts';

test.each([
  ['Je komt NU naar het lokaal.', true],
  ['LET OP, je telefoon gaat weg.', true],
  ['Dit is de LAATSTE keer.', true],
  ['Je logboek is GISTEREN gevraagd.', true],
  ['Waar was je?!', true],
  ['GEFELICITEERD met je diploma.', false],
  ['Tot morgen allemaal!!', false],
  ['De ICT-balie helpt je met je BPV.', false],
  ['De UNESCO bestaat al lang.', false],
])('%s', (text, expected) => {
  const sentence = readSentence(text);
  const shouted = sentence.tokens.findIndex((_token, index) => findShout(sentence, index) !== null);
  expect(shouted >= 0 && isShouting(sentence, shouted)).toBe(expected);
});
