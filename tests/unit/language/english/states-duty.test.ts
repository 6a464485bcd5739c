import { expect, test } from 'vitest';
import { statesEnglishDuty } from '../../../../shared/language/english/states-duty.ts';
import { readSentence } from '../../../fixtures/read-sentence.ts';

test.each([
  ['You must bring your laptop.', true],
  ['By Friday, you must sign.', true],
  ['What must you bring?', false],
  ['I know you must work on Saturdays.', false],
  ['If you must leave early, tell me.', false],
])('%s: %s', (text, expected) => {
  const sentence = readSentence(text);
  expect(
    statesEnglishDuty(
      sentence,
      sentence.tokens.findIndex((token) => token.lower === 'must'),
    ),
  ).toBe(expected);
});
