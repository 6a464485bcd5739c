import { expect, test } from 'vitest';
import { givesReason } from '../../../shared/language/gives-reason.ts';
import { readSentence } from '../../fixtures/read-sentence.ts';

test.each([
  ['Je moet op tijd zijn, want de bus wacht niet.', true],
  ['Je moet bellen omdat we anders op je wachten.', true],
  ['You must be there because we start at nine.', true],
  ['Je moet op tijd zijn, want anders bel ik je ouders.', false],
  ['Je moet op tijd zijn.', false],
])('%s', (text, expected) => expect(givesReason(readSentence(text))).toBe(expected));
