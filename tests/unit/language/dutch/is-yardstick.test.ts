import { expect, test } from 'vitest';
import { isYardstick } from '../../../../shared/language/dutch/is-yardstick.ts';
import { readMarkedToken } from '../../../fixtures/marked-token.ts';

test.each([
  ['De **rest** heeft het allang ingeleverd.', true],
  ['De andere **klas** is veel verder.', true],
  ['Je **klasgenoten** kunnen dit gewoon.', true],
  ['De **anderen** zijn al begonnen.', false],
  ['De **rest** van de klas heeft gewoon les.', false],
  ['Jullie **klas** heeft het netjes af.', false],
  ['Ik heb het met de **rest** al gedaan.', false],
])('%s', (marked, expected) => {
  const { sentence, token } = readMarkedToken(marked);
  expect(isYardstick(sentence, token)).toBe(expected);
});
