import { expect, test } from 'vitest';
import { CLAUSE_TESTS, holdsClauseTest } from '../../../shared/language/clause-tests.ts';
import { readSentence } from '../../fixtures/read-sentence.ts';

test('each language answers its own tests, and an unknown one never holds', () => {
  expect([...CLAUSE_TESTS.nl]).toEqual(expect.arrayContaining(['duty', 'opinion', 'statement', 'asks', 'command']));
  expect(CLAUSE_TESTS.en.has('duty')).toBe(true);
  expect(holdsClauseTest('nl', readSentence('Je moet komen.'), 'duty', 1)).toBe(true);
  expect(holdsClauseTest('en', readSentence('You must come.'), 'duty', 1)).toBe(true);
  expect(holdsClauseTest('en', readSentence('You must come.'), 'opinion', 1)).toBe(false);
});
