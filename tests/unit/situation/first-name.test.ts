import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstNameOf } from '../../../shared/situation/first-name.ts';

test.each([
  ['Sanne de Vries', 'Sanne'],
  ['Vries, Sanne de', 'Sanne'],
  ['El-Amrani, Fatima (student)', 'Fatima'],
  ['Jean-Luc Picard', 'Jean-Luc'],
  ['Zoë van den Berg [1A]', 'Zoë'],
  ['Mw. Anna Smit', 'Anna'],
])('%s is called %s', (shown, expected) => expect(firstNameOf(shown)).toBe(expected));

test.each(['s.devries@school.nl', 'S. de Vries', 'SANNE DE VRIES', 'Klas 2B', 'Team Zorg', '123456', 'Sanne', ''])(
  '%j is not sure enough',
  (shown) => expect(firstNameOf(shown)).toBeUndefined(),
);

test('whatever is shown, a name holds letters only', () => {
  fc.assert(
    fc.property(fc.string(), (shown) => {
      expect(firstNameOf(shown) ?? 'Ab').toMatch(/^[^\s\d@,()]+$/);
    }),
  );
});
