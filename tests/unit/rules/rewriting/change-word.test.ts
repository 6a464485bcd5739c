import { describe, expect, test } from 'vitest';
import { addYet, askWhen, turnFailure, useOwnWords } from '../../../../shared/rules/rewriting/change-word.ts';
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
  ['Lever het **z.s.m.** in.', 'Lever het vóór {dag} in.'],
  ['Reageer **z.s.m.**', 'Reageer vóór {dag}.'],
  ['**Binnenkort** praten we.', 'Op {dag} praten we.'],
  ['Reageer **ooit**.', null],
])('a slot for what is vague: %s', (marked, expected) => {
  const { sentence, start, end } = readMarked(marked);
  const made = askWhen(sentence, { start, end }, { 'z.s.m': 'vóór {dag}', binnenkort: 'op {dag}' });
  expect(apply(sentence.text, made)).toBe(expected);
});

test.each([
  ['Je bent gezakt voor Engels.', 'Je hebt Engels nog niet gehaald.'],
  ['Jullie zijn helaas gezakt voor de toets!', 'Jullie hebben de toets nog niet gehaald.'],
  ['Je bent gezakt.', null],
])('%s', (text, expected) => expect(turnFailure(readMarked(`**${text}**`).sentence)?.text ?? null).toBe(expected));

test.each([
  ['**Indien** je komt.', ['Als', 'Mocht je']],
  ['Kom **indien** je wilt.', ['als', 'mocht je']],
  ['Mail Bureau **BPV** even.', []],
])('the words of a team for %s', (marked, expected) => {
  const { sentence, start, end } = readMarked(marked);
  expect(useOwnWords(sentence, { start, end }, ['als', 'mocht je']).map(({ text }) => text)).toEqual(expected);
});
