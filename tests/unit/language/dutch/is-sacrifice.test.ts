import { expect, test } from 'vitest';
import { isSacrifice } from '../../../../shared/language/dutch/is-sacrifice.ts';
import { readMarkedToken } from '../../../fixtures/marked-token.ts';

test.each([
  ['Ik werk over **en** jij komt niet.', true],
  ['Je team rekende op je **en** je was er niet.', true],
  ['Ik heb mijn nek voor je uitgestoken **en** dit krijg ik ervoor terug.', true],
  ['Ik heb extra tijd vrijgemaakt **en** je hoeft niets mee te nemen.', false],
  ['Ik heb veel nagekeken **en** morgen ga ik door.', false],
  ['Werk je over **en** komt hij niet?', false],
])('%s', (marked, expected) => {
  const { sentence, token } = readMarkedToken(marked);
  expect(isSacrifice(sentence, token)).toBe(expected);
});
