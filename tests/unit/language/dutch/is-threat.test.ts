import { expect, test } from 'vitest';
import { isThreat } from '../../../../shared/language/dutch/is-threat.ts';
import { readMarkedToken } from '../../../fixtures/marked-token.ts';

test.each([
  ['Kom je weer niet, **dan** is je stageplek weg.', true],
  ['Lever het in, **anders** kun je je diploma vergeten.', true],
  ['**Zonder** bericht van jou stopt je inschrijving.', true],
  ['**Bij** nog een klacht volgt er een schorsing.', true],
  ['Je uren tellen niet mee **als** je ze niet invult.', true],
  ['**Wie** te laat is, blijft buiten staan.', true],
  ['Zorg dat het af is **of** ik beoordeel het niet meer.', true],
  ['**Als** je niet komt, schrijf ik je uit.', true],
  ['Ben je er niet, **dan** gaat je plek naar iemand anders.', true],
  ['**Bij** geen gehoor schakelen wij de leerplichtambtenaar in.', true],
  ['Ben je er niet, **dan** stuur ik je de aantekeningen.', false],
  ['**Zonder** pas kun je niet meedoen aan het examen.', false],
  ['Lukt het niet, **dan** zoeken we samen een andere stage.', false],
  ['Laat even weten **of** je mee kunt naar het examen.', false],
  ['**Als** je klaar bent, mag je naar huis.', false],
  ['**Als** je niet kunt, krijg je geen straf.', false],
  ['Loop door, **anders** mis je de bus.', false],
  ['Is je stage weg **als** je niet komt?', false],
])('%s', (marked, expected) => {
  const { sentence, token } = readMarkedToken(marked);
  expect(isThreat(sentence, token)).toBe(expected);
});
