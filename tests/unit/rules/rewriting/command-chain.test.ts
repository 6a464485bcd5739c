import { expect, test } from 'vitest';
import {
  endOfCommands,
  hidesCommand,
  isBareCommand,
  startOfCommands,
  startsOfCommands,
} from '../../../../shared/rules/rewriting/command-chain.ts';
import { readSentence } from '../../../fixtures/read-sentence.ts';

test.each([
  ['Maak een planning en laat die zien.', [0, 4]],
  ['Pak je tas, ruim je tafel op en ga naar huis.', [0, 4, 9]],
  ['Neem je boek en werk mee.', [0, 4]],
  ['Neem je pas en werk.', [0]],
  ['Neem je jas en tas.', [0]],
])('%s has its commands at %j', (text, expected) => {
  const { tokens } = readSentence(text);
  expect(startsOfCommands(tokens, 0, tokens.length - 1)).toEqual(expected);
});

test('the first command opens the sentence where the finding stands on the second', () => {
  expect(startOfCommands(readSentence('Lees het en doe je best.').tokens, 3)).toBe(0);
  expect(startOfCommands(readSentence('Hoi Sam, doe je best.').tokens, 3)).toBe(3);
});

test('what follows as a clause of its own is kept apart', () => {
  expect(endOfCommands(readSentence('Kom langs en dan kijken we samen.'), 0)).toEqual({
    end: 2,
    tail: ' en dan kijken we samen',
  });
  expect(endOfCommands(readSentence('Lever het in, anders wordt het een 1.'), 0)).toEqual({ end: 3, tail: '' });
});

test('a second command of one word is a slap', () => {
  const { tokens } = readSentence('Stop met zeuren en vertrek.');
  expect(isBareCommand(tokens, 4)).toBe(true);
  expect(isBareCommand(tokens, 2)).toBe(false);
});

test.each([
  ['Maak je tafel schoon en wiebel de stoel.', true],
  ['Neem je jas en je tas mee.', false],
  ['Neem je pas en de map mee.', false],
])('%s hides a command of a verb that is not known: %s', (text, hides) => {
  const { tokens } = readSentence(text);
  expect(hidesCommand(tokens, { at: 0, end: tokens.length - 1, starts: [0] })).toBe(hides);
});
