import { expect, test } from 'vitest';
import { isDemand } from '../../../../shared/language/dutch/is-demand.ts';
import { readSentence } from '../../../fixtures/read-sentence.ts';

test.each([
  ['Je belt direct je stagebedrijf.', true],
  ['Ik wil je per direct spreken.', true],
  ['U moet onmiddellijk komen.', true],
  ['Je kunt direct beginnen.', false],
  ['Je hebt meteen geholpen.', false],
  ['Ik help je direct na de les.', false],
  ['Kom je direct?', false],
  ['De brandweer was onmiddellijk ter plaatse.', false],
])('%s', (text, expected) => expect(isDemand(readSentence(text))).toBe(expected));
