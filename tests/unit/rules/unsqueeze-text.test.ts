import { expect, test } from 'vitest';
import { squeezeText } from '../../../shared/build/squeeze-text.ts';
import { BASE, DIGITS, choicesFor, unsqueezeText } from '../../../shared/rules/unsqueeze-text.ts';

test('its digits need no escape in a script', () => {
  expect([BASE, new Set(DIGITS).size]).toEqual([91, 91]);
  expect(DIGITS).not.toMatch(/[\\`$<]/);
});

test.each([
  ['a', 1],
  ['ab', 1],
  ['abc', 2],
  ['abcde', 3],
])('%s: %i choices tell its signs apart', (signs, choices) => expect(choicesFor(signs)).toBe(choices));

test.each(['', 'a', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'Je moet, je moest, je zult moeten.'])('‘%s’ comes back', (text) =>
  expect(unsqueezeText(squeezeText(text))).toBe(text),
);
