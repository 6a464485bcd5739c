import { describe, expect, test } from 'vitest';
import { followsOpinion, statesDuty } from '../../../../shared/language/dutch/states-duty.ts';
import { readSentence } from '../../../fixtures/read-sentence.ts';

function duty(text: string, test: typeof statesDuty = statesDuty): boolean {
  const sentence = readSentence(text);
  const modal = sentence.tokens.findIndex((token) => /^(?:moet|moeten|moest|dient|dienen|hoort)$/.test(token.lower));
  return test(sentence, modal);
}

describe('a duty of the reader', () => {
  test.each([
    'Je moet morgen komen.',
    'Morgen moet je komen.',
    'Als je ziek bent, moet je bellen.',
    'Als je ziek bent, dan moet je bellen.',
    'Bij ziekte dient u vóór 8.30 uur te bellen.',
    'Je moet er goed over nadenken.',
    'Dat moet je nu niet doen.',
    'U moet het formulier tekenen.',
  ])('%s', (text) => expect(duty(text)).toBe(true));
});

describe('none', () => {
  test.each([
    ['trap 1: another subject', 'Ik moet je iets vragen.'],
    ['trap 1: another subject behind', 'Morgen moet ik je bellen.'],
    ['trap 2: look', 'Moet je die rook zien.'],
    ['trap 3: the mind', 'Je moet weten dat ik trots ben.'],
    ['trap 6: question', 'Moet je zaterdag werken?'],
    ['trap 6: question word', 'Wat moet je meenemen?'],
    ['trap 7: condition', 'Moet u een rapport presenteren dat lang is.'],
    ['trap 8: embedded', 'Tom weet hoe je spaghetti moet koken.'],
    ['trap 8: reported need', 'Ik snap dat je moet werken.'],
    ['trap 14: dienen as serve', 'Jullie dienen één oplossing in.'],
    ['trap 14: om te', 'Dit dient om te oefenen.'],
    ['past', 'Vorige week moest je naar de tandarts.'],
    ['suggestion', 'Misschien moet je eens met Samira praten.'],
    ['comfort', 'Je moet niet schrikken van de lijst.'],
  ])('%s: %s', (_why, text) => expect(duty(text)).toBe(false));
});

test('an opinion of the sender is a duty, understanding is none', () => {
  expect(duty('Ik vind dat je dat moet melden.', followsOpinion)).toBe(true);
  expect(duty('Ik snap dat je dat moet melden.', followsOpinion)).toBe(false);
});
