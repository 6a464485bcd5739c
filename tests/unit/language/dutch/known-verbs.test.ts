import { expect, test } from 'vitest';
import {
  isKnownVerb,
  verbNamed,
  verbOfParticiple,
  verbOfSubordinate,
  verbsOfStem,
} from '../../../../shared/language/dutch/known-verbs.ts';

test('a stem leads back to its verbs, with and without a particle', () => {
  const verbs = verbsOfStem('lever').map((verb) => verb.infinitive);
  expect(verbs).toEqual(expect.arrayContaining(['leveren', 'inleveren', 'aanleveren']));
  expect(verbsOfStem('hou').map((verb) => verb.infinitive)).toContain('houden');
  expect(verbsOfStem('wees').map((verb) => verb.infinitive)).toEqual(['zijn']);
  expect(verbsOfStem('tafel')).toEqual([]);
});

test('the last word of a subordinate clause leads back to its verb', () => {
  expect(verbOfSubordinate('inlevert')?.infinitive).toBe('inleveren');
  expect(verbOfSubordinate('bent')?.infinitive).toBe('zijn');
  expect(verbOfSubordinate('tafel')).toBeNull();
});

test('a word on -en is a verb only when it is listed', () => {
  expect(isKnownVerb('nakijken')).toBe(true);
  expect(isKnownVerb('aanmerkingen')).toBe(false);
});

test('a particle before a listed verb makes a verb; an adverb does not', () => {
  expect(isKnownVerb('klaarstaan')).toBe(true);
  expect(isKnownVerb('vooraflezen')).toBe(false);
});

test('a participle leads back to its verb', () => {
  expect(verbOfParticiple('ingeleverd')?.infinitive).toBe('inleveren');
  expect(verbOfParticiple('tafel')).toBeNull();
});

test('a verb of the list or by rule has its forms', () => {
  expect(verbNamed('inleveren').teInfinitive).toBe('in te leveren');
  expect(verbNamed('wiebelen').first).toBe('wiebel');
  expect(() => verbNamed('tafel')).toThrow(RangeError);
});
