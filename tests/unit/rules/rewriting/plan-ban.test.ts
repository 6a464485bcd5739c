import { expect, test } from 'vitest';
import { rewriteDutch } from '../../../../shared/rules/rewriting/rewrite-dutch.ts';
import { markedTask } from '../../../fixtures/rewrite-marked.ts';

test.each([
  [
    'Tijdens de toets **mag je niet** naar de wc.',
    ['Laten we afspreken dat je tijdens de toets niet naar de wc gaat.', 'Tijdens de toets kun je niet naar de wc.'],
  ],
  ['**Jullie mogen de tafels niet** verplaatsen.', ['Laten we afspreken dat jullie de tafels niet verplaatsen.']],
  ['**Jullie mogen de toets niet** verplaatsen.', ['Jullie kunnen de toets niet verplaatsen.']],
  ['**Je mag geen** eten meenemen naar het lokaal.', ['Laten we afspreken dat je geen eten meeneemt naar het lokaal.']],
  ['**Het is verboden om** je telefoon te gebruiken.', ['Laten we afspreken dat je je telefoon niet gebruikt.']],
  ['**Hard praten** in de gang is niet toegestaan.', ['Hard praten doen we niet in de gang.']],
  [
    '**Het is niet toegestaan om** met cliënten te appen.',
    ['Laten we afspreken dat we niet met cliënten appen.', 'Met cliënten appen doen we niet.'],
  ],
  ['**Je mag niet** zonder overleg vrij nemen.', ['Laten we afspreken dat je niet zonder overleg vrij neemt.']],
  ['**Eigen eten** is niet toegestaan in het restaurant.', []],
  [
    '**Vapen** op het plein is verboden.',
    ['Laten we afspreken dat we op het plein niet vapen.', 'Vapen doen we niet op het plein.'],
  ],
  [
    '**Het is niet toegestaan om** oortjes te dragen tijdens de les.',
    ['Laten we afspreken dat we tijdens de les geen oortjes dragen.', 'Oortjes dragen doen we niet tijdens de les.'],
  ],
  [
    '**Het is verboden om** de pas aan anderen uit te lenen.',
    ['Laten we afspreken dat we de pas niet aan anderen uitlenen.', 'De pas aan anderen uitlenen doen we niet.'],
  ],
  ['**Het is verboden om** zonder helm de werkplaats in te gaan.', []],
  [
    '**Het gebruik van een telefoon** tijdens de toets is verboden.',
    ['Laten we afspreken dat we tijdens de toets geen telefoon gebruiken.'],
  ],
  ['**Het is niet de bedoeling dat je** in de les appt.', ['Laten we afspreken dat je in de les niet appt.']],
  ['Je telefoon **mag niet** op tafel liggen.', ['Laten we afspreken dat je telefoon niet op tafel ligt.']],
  ['**Je mag hier niet** roken.', ['Laten we afspreken dat je hier niet rookt.', 'Roken doen we hier niet.']],
  ['**Je mag niet** afkijken.', ['Laten we afspreken dat je niet afkijkt.', 'Afkijken doen we niet.']],
  ['**Je mag het rooster niet** wijzigen.', ['Je kunt het rooster niet wijzigen.']],
  ['**Schreeuwen** en duwen is verboden op school.', ['Schreeuwen en duwen doen we niet op school.']],
  [
    '**Je mag niet** filmen in de les.',
    ['Laten we afspreken dat je niet filmt in de les.', 'Filmen doen we niet in de les.'],
  ],
  ['In de werkplaats **mag je geen** oortjes in.', ['Laten we afspreken dat je in de werkplaats geen oortjes draagt.']],
  ['Zonder bril **mag je niet** meedoen.', ['Meedoen kan alleen met een bril.']],
  ['Roken en vapen **mag niet** in het park.', ['Roken en vapen doen we niet in het park.']],
  ['**Je mag je werk niet** meer inleveren.', ['Je kunt je werk niet meer inleveren.']],
  ['**Je mag niet** meedoen aan het examen.', ['Je kunt niet meedoen aan het examen.']],
  ['Een telefoon **is niet toegestaan**.', []],
])('%s', (marked, expected) => {
  const { sentence, task } = markedTask(marked, 'directive.prohibition');
  expect(rewriteDutch(sentence, task).map(({ text }) => text)).toEqual(expected);
});
