import { expect, test } from 'vitest';
import { givesReason, givesReasonOfLast } from '../../../shared/language/gives-reason.ts';
import { readSentence } from '../../fixtures/read-sentence.ts';

test.each([
  ['Je moet op tijd zijn, want de bus wacht niet.', true],
  ['Je moet bellen omdat we anders op je wachten.', true],
  ['You must be there because we start at nine.', true],
  ['Je moet op tijd zijn, want anders bel ik je ouders.', false],
  ['Je moet op tijd zijn.', false],
])('%s', (text, expected) => expect(givesReason(readSentence(text))).toBe(expected));

test.each([
  ['Zo kan iedereen rustig werken.', true],
  ['Er staan namelijk computers.', true],
  ['Zo, dat was het.', false],
  ['Dan zien we elkaar morgen.', false],
])('the reason of the sentence before: %s', (text, expected) => {
  expect(givesReasonOfLast(readSentence(text))).toBe(expected);
});
