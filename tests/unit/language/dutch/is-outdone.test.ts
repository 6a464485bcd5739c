import { expect, test } from 'vitest';
import { isOutdone } from '../../../../shared/language/dutch/is-outdone.ts';
import { readMarkedToken } from '../../../fixtures/marked-token.ts';

test.each([
  ['Jullie zijn veel onrustiger **dan** de andere groepen.', true],
  ['Je werkt minder zelfstandig **dan** je klasgenoten.', true],
  ['Hij werkt trager **dan** de rest.', true],
  ['Je bent sneller **dan** de rest.', false],
  ['Je werkt netter **dan** in september.', false],
  ['Jullie beginnen later **dan** de andere groep.', false],
  ['Ben je langzamer **dan** de rest?', false],
])('%s', (marked, expected) => {
  const { sentence, token } = readMarkedToken(marked);
  expect(isOutdone(sentence, token)).toBe(expected);
});
