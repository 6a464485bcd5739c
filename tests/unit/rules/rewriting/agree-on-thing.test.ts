import { expect, test } from 'vitest';
import { banThing, turnLate } from '../../../../shared/rules/rewriting/agree-on-thing.ts';

test.each([
  ['Telefoons zijn niet toegestaan in de les.', 'In de les gebruiken we geen telefoons.'],
  ['Energiedrank is op school niet toegestaan.', 'Op school drinken we geen energiedrank.'],
  ['Petten en sieraden zijn verboden in de keuken.', 'In de keuken dragen we geen petten of sieraden.'],
  ['ChatGPT is niet toegestaan bij deze opdracht.', 'Bij deze opdracht gebruiken we geen ChatGPT.'],
  ['Petten en telefoons zijn niet toegestaan in de klas.', null],
  ['Lawaai is niet toegestaan in de klas.', null],
  ['Een telefoon is niet toegestaan.', null],
])('%s', (text, told) => expect(banThing(text, 'inform')).toBe(told));

test('what is worn is agreed on', () => {
  const agreed = 'Laten we afspreken dat jullie in de keuken geen ringen dragen.';
  expect(banThing('In de keuken mogen jullie geen ringen om.', 'together')).toBe(agreed);
});

test('late becomes in time; for later the last moment is told, in a visible slot', () => {
  expect(turnLate('Te laat komen in de les is geen optie.', 'together')).toBe(
    'Laten we afspreken dat we in de les op tijd komen.',
  );
  expect(turnLate('Later inleveren is geen optie.', 'inform')).toBe('Inleveren kan tot {dag} {tijd}.');
  expect(turnLate('Later inleveren is geen optie.', 'together')).toBeNull();
});
