import { expect, test } from 'vitest';
import { rewriteDutch } from '../../../../shared/rules/rewriting/rewrite-dutch.ts';
import { markedTask } from '../../../fixtures/rewrite-marked.ts';

test.each([
  ['Tijdens de toets **mag je niet** naar de wc.', ['Tijdens de toets kun je niet naar de wc.']],
  ['**Vapen** op het plein is verboden.', ['Vapen doen we niet op het plein.']],
  ['**Schreeuwen** en duwen is verboden op school.', ['Schreeuwen en duwen doen we niet op school.']],
  [
    '**Je mag niet** filmen in de les.',
    ['Je kunt niet filmen in de les.', 'Laten we afspreken dat je niet filmt in de les.'],
  ],
  ['In de werkplaats **mag je geen** oortjes in.', []],
  ['**Je mag niet** meedoen aan het examen.', ['Je kunt niet meedoen aan het examen.']],
  ['Een telefoon **is niet toegestaan**.', []],
])('%s', (marked, expected) => {
  const { sentence, task } = markedTask(marked, 'directive.prohibition');
  expect(rewriteDutch(sentence, task).map(({ text }) => text)).toEqual(expected);
});
