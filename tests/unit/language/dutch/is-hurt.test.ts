import { expect, test } from 'vitest';
import { isHurt } from '../../../../shared/language/dutch/is-hurt.ts';
import { readMarkedToken } from '../../../fixtures/marked-token.ts';

test.each([
  ['Het **raakt** me dat je niets laat horen.', true],
  ['Ik had me erop **verheugd** en jij zegt af.', true],
  ['Ik voel me **gekwetst** door jouw houding.', true],
  ['Het stelt me **teleur** dat je de afspraak vergeten bent.', true],
  ['Ik snap dat je **verdrietig** bent en dat je niet komt.', false],
  ['Je bent **verdrietig**, zei je, en ik heb geen haast.', false],
  ['Het **raakt** mij.', false],
  ['Ik ben **verdrietig** voor je, dit had je niet nodig.', false],
])('%s', (marked, expected) => {
  const { sentence, token } = readMarkedToken(marked);
  expect(isHurt(sentence, token)).toBe(expected);
});
