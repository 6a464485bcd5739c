import { describe, expect, test } from 'vitest';
import {
  addYet,
  askWhen,
  turnFailure,
  useEasierWord,
  useOwnWords,
} from '../../../../shared/rules/rewriting/change-word.ts';
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
  ['Je **BPV-uren** kloppen.', 'Je stage-uren kloppen.'],
  ['Je **BPV-overeenkomst** ligt klaar.', 'Je stageovereenkomst ligt klaar.'],
  ['U dient dit te **retourneren**.', 'U dient dit terug te sturen.'],
  ['Wie dit **retourneert**, krijgt bericht.', 'Wie dit terugstuurt, krijgt bericht.'],
  ['Hij **retourneert** dit morgen.', null],
  ['Wij hebben **geconstateerd** dat je er niet was.', 'Wij hebben gezien dat je er niet was.'],
  ['Wij **constateren** dat.', 'Wij zien dat.'],
  ['De **desbetreffende** les begint.', 'Die les begint.'],
  ['Neem het **desbetreffende** formulier mee.', 'Neem dat formulier mee.'],
  ['**Desbetreffende** lessen vervallen.', null],
])('%s', (marked, expected) => {
  const { sentence, start, end } = readMarked(marked);
  const swaps = { conform: 'volgens', bpv: 'stage', retourneren: 'terugsturen', constateren: 'zien' };
  expect(apply(sentence.text, useEasierWord(sentence, { start, end }, swaps))).toBe(expected);
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
