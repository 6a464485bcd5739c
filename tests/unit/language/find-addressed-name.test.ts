import { expect, test } from 'vitest';
import { findAddressedName } from '../../../shared/language/find-addressed-name.ts';

test.each([
  ['Hoi Sanne,', 'Sanne'],
  ['Beste mevrouw El Amrani,', 'mevrouw El Amrani'],
  ['Goedemorgen Fatima,', 'Fatima'],
  ['Dear Mr Vos,', 'Mr Vos'],
  ['Dag Omar, nog even over morgen.', 'Omar'],
  ['Beste student,', null],
  ['Hoi allemaal,', null],
  ['Beste Studenten,', null],
  ['Dear all,', null],
  ['Ik sprak Sanne gisteren in de gang.', null],
])('%s', (sentence, name) => {
  const span = findAddressedName(sentence);
  expect(span && sentence.slice(span.start, span.end)).toBe(name);
});
