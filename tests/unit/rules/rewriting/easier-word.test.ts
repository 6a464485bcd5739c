import { expect, test } from 'vitest';
import { useEasierWord } from '../../../../shared/rules/rewriting/easier-word.ts';
import { readMarked } from '../../../fixtures/read-sentence.ts';

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
  const made = useEasierWord(sentence, { start, end }, swaps);
  expect(made && sentence.text.slice(0, made.start) + made.text + sentence.text.slice(made.end)).toBe(expected);
});
