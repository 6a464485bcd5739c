import { expect, test } from 'vitest';
import { isKnownVerb, verbOfSubordinate, verbsOfStem } from '../../../../shared/language/dutch/known-verbs.ts';

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
