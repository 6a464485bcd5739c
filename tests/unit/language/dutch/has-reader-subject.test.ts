import { expect, test } from 'vitest';
import { hasReaderSubject } from '../../../../shared/language/dutch/has-reader-subject.ts';
import { readMarkedToken } from '../../../fixtures/marked-token.ts';

test.each([
  ['Je helpt **nooit** mee.', true],
  ['Ik vergeet je **nooit**.', false],
  ['Zij zei het, en jij luistert **nooit**.', true],
  ['Daar heeft niemand jullie **ooit** gezien.', false],
])('%s', (marked, expected) => {
  const { sentence, token } = readMarkedToken(marked);
  expect(hasReaderSubject(sentence, token)).toBe(expected);
});
