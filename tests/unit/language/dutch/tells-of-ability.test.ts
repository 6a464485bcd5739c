import { expect, test } from 'vitest';
import {
  callsEasy,
  isBehind,
  isDeficiency,
  isLabel,
  isLastingFact,
  isVagueRequest,
  lacksUnderstanding,
  lacksYet,
  opensWithLabel,
} from '../../../../shared/language/dutch/tells-of-ability.ts';
import { readMarkedToken } from '../../../fixtures/marked-token.ts';

test.each([
  ['Rekenen ligt je **niet**.', true],
  ['Rekenen ligt je nog **niet**.', false],
  ['Je zegt dat rekenen je **niet** ligt.', false],
])('a lasting cannot: %s', (marked, expected) => {
  const { sentence, token } = readMarkedToken(marked);
  expect(isLastingFact(sentence, token)).toBe(expected);
});

test.each([
  ['Je hebt de toets niet **gehaald**.', true],
  ['Je hebt de toets nog niet **gehaald**.', false],
  ['Als je het niet **haalt**, help ik.', false],
])('not reached: %s', (marked, expected) => {
  const { sentence, token } = readMarkedToken(marked);
  expect(lacksYet(sentence, token)).toBe(expected);
});

test.each([
  ['Je snapt de opdracht **niet**.', true],
  ['Je weet **niet** wie er komt.', false],
])('not understood: %s', (marked, expected) => {
  const { sentence, token } = readMarkedToken(marked);
  expect(lacksUnderstanding(sentence, token)).toBe(expected);
});

test.each([
  ['Je verslag is **rommelig**.', true],
  ['Je verslag is nog **rommelig**.', false],
])('a deficiency: %s', (marked, expected) => {
  const { sentence, token } = readMarkedToken(marked);
  expect(isDeficiency(sentence, token)).toBe(expected);
});

test.each([
  ['Je loopt **ver** achter.', true],
  ['Je loopt **ver**.', false],
])('behind: %s', (marked, expected) => {
  const { sentence, token } = readMarkedToken(marked);
  expect(isBehind(sentence, token)).toBe(expected);
});

test.each([
  ['Plannen is heel **makkelijk**.', true],
  ['Het is niet **makkelijk**.', false],
  ['Dat is toch niet zo **moeilijk**.', true],
])('called easy: %s', (marked, expected) => {
  const { sentence, token } = readMarkedToken(marked);
  expect(callsEasy(sentence, token)).toBe(expected);
});

test.each([
  ['Hij is **lui**.', true],
  ['Hij noemt zichzelf **lui**.', false],
  ['Hij is niet **dom**.', false],
])('a label: %s', (marked, expected) => {
  const { sentence, token } = readMarkedToken(marked);
  expect(isLabel(sentence, token)).toBe(expected);
});

test.each([
  ['**Ongemotiveerd**, komt zelden.', true],
  ['Komt zelden en is **lui**.', false],
  ['**Vervelend** dat de bus niet kwam.', false],
])('a label at the head of a note: %s', (marked, expected) => {
  const { sentence, token } = readMarkedToken(marked);
  expect(opensWithLabel(sentence, token)).toBe(expected);
});

test.each([
  ['Wees wat **netter** op je werk.', true],
  ['Je kunt het **netter** maken.', false],
  ['Graag zo snel **mogelijk** een reactie.', true],
  ['Ik bel je zo snel **mogelijk** terug.', false],
])('a vague request: %s', (marked, expected) => {
  const { sentence, token } = readMarkedToken(marked);
  expect(isVagueRequest(sentence, token)).toBe(expected);
});
