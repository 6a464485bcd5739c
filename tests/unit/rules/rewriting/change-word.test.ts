import { describe, expect, test } from 'vitest';
import { addYet, useEasierWord } from '../../../../shared/rules/rewriting/change-word.ts';
import type { SentenceRewrite } from '../../../../shared/rules/rewriting/sentence-rewrite.ts';
import { readMarked } from '../../../fixtures/read-sentence.ts';

function apply(text: string, made: SentenceRewrite | null): string | null {
  return made && text.slice(0, made.start) + made.text + text.slice(made.end);
}

describe('nog', () => {
  test.each([
    ['**Je hebt de toets niet gehaald**.', 'Je hebt de toets nog niet gehaald.'],
    ['**Je verslag is onvoldoende**.', 'Je verslag is nog onvoldoende.'],
    ['**Het lukt je gewoon niet**.', null],
    ['**Je kunt niet rekenen en niet lezen**.', null],
    ['**Je bent gezakt**.', null],
  ])('%s', (marked, expected) => {
    const { sentence, start, end } = readMarked(marked);
    expect(apply(sentence.text, addYet(sentence, { start, end }))).toBe(expected);
  });
});

test.each([
  ['**Conform** de regels meld je je af.', 'Volgens de regels meld je je af.'],
  ['Je meldt je **conform** de regels.', 'Je meldt je volgens de regels.'],
  ['Je **BPV** begint.', 'Je stage begint.'],
  ['Je **POK** is binnen.', null],
  ['Mail Bureau **BPV** even.', null],
])('%s', (marked, expected) => {
  const { sentence, start, end } = readMarked(marked);
  const swaps = { conform: 'volgens', bpv: 'stage' };
  expect(apply(sentence.text, useEasierWord(sentence, { start, end }, swaps))).toBe(expected);
});
