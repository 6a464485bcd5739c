import { expect, test } from 'vitest';
import {
  isComplaint,
  isOwnReading,
  isSaidOfPerson,
  isSuspicion,
} from '../../../../shared/language/dutch/tells-of-reproach.ts';
import { readMarkedToken } from '../../../fixtures/marked-token.ts';

test.each([
  ['Je bent **lui**.', true],
  ['Je bent niet **eerlijk**.', true],
  ['Je bent niet **dom**.', false],
  ['Je zegt dat je **lui** bent.', false],
  ['Ben je **lui**?', false],
])('a trait of the reader: %s', (marked, expected) => {
  const { sentence, token } = readMarkedToken(marked);
  expect(isSaidOfPerson(sentence, token)).toBe(expected);
});

test.each([
  ['Je hebt geen **zin**.', true],
  ['Hij zegt dat hij geen **zin** heeft.', false],
  ['Als je geen **zin** hebt, zeg het.', false],
])('filled in by the writer: %s', (marked, expected) => {
  const { sentence, token } = readMarkedToken(marked);
  expect(isOwnReading(sentence, token)).toBe(expected);
});

test.each([
  ['Je bent **altijd** te laat.', true],
  ['Je bent **altijd** vrolijk.', false],
  ['Je kunt **altijd** bellen.', false],
  ['Jullie kunnen **nooit** eens normaal doen.', true],
  ['Je bent **nooit** alleen.', false],
])('a complaint: %s', (marked, expected) => {
  const { sentence, token } = readMarkedToken(marked);
  expect(isComplaint(sentence, token)).toBe(expected);
});

test.each([
  ['Volgens **mij** blowt hij.', true],
  ['Volgens **mij** lukt het je wel.', false],
])('a suspicion: %s', (marked, expected) => {
  const { sentence, token } = readMarkedToken(marked);
  expect(isSuspicion(sentence, token)).toBe(expected);
});
