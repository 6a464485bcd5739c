import { expect, test } from 'vitest';
import { isAboutSchool, isBan, isExpectation, isReadersTask } from '../../../../shared/language/dutch/tells-of-duty.ts';
import { readMarkedToken } from '../../../fixtures/marked-token.ts';

test.each([
  ['De boeken **moeten** er maandag zijn.', true],
  ['Je verslag **moet** vrijdag af.', true],
  ['De boeken **moeten** nog geleverd worden door de uitgever.', false],
  ['Het werk **moet** leuk blijven.', false],
  ['Wanneer **moet** het verslag binnen zijn?', false],
])('a task of the reader: %s', (marked, expected) => {
  const { sentence, token } = readMarkedToken(marked);
  expect(isReadersTask(sentence, token)).toBe(expected);
});

test.each([
  ['Ik wil **dat** je hier vandaag op reageert.', true],
  ['Ik wil **dat** je je hier thuis voelt.', false],
  ['Ik verwacht **dat** je slaagt.', false],
])('an expectation: %s', (marked, expected) => {
  const { sentence, token } = readMarkedToken(marked);
  expect(isExpectation(sentence, token)).toBe(expected);
});

test.each([
  ['Vapen op het plein is **verboden**.', true],
  ['Jagen is hier **verboden**.', false],
])('about school: %s', (marked, expected) => {
  expect(isAboutSchool(readMarkedToken(marked).sentence)).toBe(expected);
});

test.each([
  ['Je mag **niet** naar de wc.', true],
  ['Je mag **niet** te streng zijn voor jezelf.', false],
  ['Waarom mag je **niet** mee?', false],
  ['Dit mag je **niet** missen.', false],
])('a ban: %s', (marked, expected) => {
  const { sentence, token } = readMarkedToken(marked);
  expect(isBan(sentence, token)).toBe(expected);
});
