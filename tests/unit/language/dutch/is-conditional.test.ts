import { expect, test } from 'vitest';
import { isConditional } from '../../../../shared/language/dutch/is-conditional.ts';
import { readMarkedToken } from '../../../fixtures/marked-token.ts';

test.each([
  ['Als je weer spijbelt, volgt er **straf**.', true],
  ['Lever je het niet in, dan krijg je een **onvoldoende**.', true],
  ['Kom op tijd, anders volgt er **straf**.', true],
  ['Nog één keer en je ligt **eruit**.', true],
  ['Als je wilt, bel ik je **ouders** samen met jou.', false],
  ['Als je klaar bent, bel ik je **ouders**.', false],
  ['Als je weer ziek bent, krijg je geen **straf**.', false],
  ['De **directeur** opent de school.', false],
])('%s', (marked, expected) => {
  const { sentence, token } = readMarkedToken(marked);
  expect(isConditional(sentence, token)).toBe(expected);
});
