import { expect, test } from 'vitest';
import { findAddress } from '../../../../shared/language/dutch/find-address.ts';

test.each([
  ['Kom morgen.', 'je'],
  ['Hoi Sanne, heb je even tijd?', 'je'],
  ['Geachte mevrouw, hebt u uw formulier?', 'u'],
  ['Beste allemaal, kom morgen.', 'jullie'],
  ['Hebben jullie je boek?', 'jullie'],
])('%s', (text, expected) => expect(findAddress(text)).toBe(expected));

test('what a person prefers counts only where the text shows nothing', () => {
  expect(findAddress('Kom morgen.', 'u')).toBe('u');
  expect(findAddress('Kom morgen.')).toBe('je');
  expect(findAddress('Heb je even tijd?', 'u')).toBe('je');
});
