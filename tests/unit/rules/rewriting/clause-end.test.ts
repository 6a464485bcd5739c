import { expect, test } from 'vitest';
import { endOfClause, isSafeTail, opensMainClause } from '../../../../shared/rules/rewriting/clause-end.ts';
import { readSentence } from '../../../fixtures/read-sentence.ts';

/** The words of the clause that starts behind *Je moet*. */
function clause(text: string): string {
  const { tokens } = readSentence(text);
  const end = endOfClause(tokens, 2);
  return text.slice(tokens[2]?.start, tokens[end - 1]?.end);
}

test.each([
  ['Je moet schrijven, printen en inleveren.', 'schrijven, printen en inleveren'],
  ['Je moet een pen, papier en een map meenemen.', 'een pen, papier en een map meenemen'],
  ['Je moet bellen, dan plannen we iets.', 'bellen'],
  ['Je moet opruimen en daarna kun je gaan.', 'opruimen'],
  ['Je moet komen en je krijgt een toets.', 'komen'],
  ['Je moet donderdag (na de les) inhalen.', 'donderdag (na de les) inhalen'],
])('%s', (text, expected) => expect(clause(text)).toBe(expected));

test('a coordinated noun opens no clause', () => {
  const { tokens } = readSentence('Je moet je boek en je schrift pakken.');
  expect(tokens.some((_, at) => opensMainClause(tokens, at))).toBe(false);
});

test.each([
  [' via Teams', true],
  [' en daarna kun je gaan', true],
  [', want de bus wacht niet', true],
  [', anders kan ik het niet nakijken', true],
  [', anders krijg je een 1', false],
  [' en je moet betalen', false],
  [': nu', false],
  [': een pen, een schrift en je pasje', true],
  [': een pen, want je moet schrijven', false],
])('%j may follow: %s', (tail, expected) => expect(isSafeTail(tail)).toBe(expected));
