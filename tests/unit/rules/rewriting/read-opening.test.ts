import { expect, test } from 'vitest';
import { readOpening } from '../../../../shared/rules/rewriting/read-opening.ts';
import { readSentence } from '../../../fixtures/read-sentence.ts';

function read(text: string, inverted: boolean) {
  const sentence = readSentence(text);
  const until = sentence.tokens.findIndex((token) => token.lower === (inverted ? 'moet' : 'je'));
  return readOpening(sentence, until, inverted);
}

test.each([
  ['Voor vrijdag moet je komen.', true, { front: 'voor vrijdag' }],
  ['Als het regent moet je komen.', true, { lead: { text: 'Als het regent,', kind: 'condition' } }],
  ['Hoi Sanne, je moet komen.', false, { lead: { text: 'Hoi Sanne,', kind: 'intro' } }],
  ['Let op: morgen moet je komen.', true, { lead: { text: 'Let op:', kind: 'intro' }, front: 'morgen' }],
  ['Natuurlijk moet je komen.', true, { front: '' }],
  ['Daar moet je toestemming voor vragen.', true, { front: 'daar' }],
  ['De opdracht die je kreeg, moet je inleveren.', true, { front: 'de opdracht die je kreeg,' }],
  ['Om te beginnen moet je liggen.', true, { front: 'om te beginnen' }],
  ['Om goed te slapen moet je liggen.', true, { tailFront: ' om goed te slapen' }],
  ['Wat er ook gebeurt, je moet komen.', false, { lead: { kind: 'concession' } }],
])('%s', (text, inverted, expected) => expect(read(text, inverted)).toMatchObject(expected));

test.each([
  ['Helaas moet je komen.', true, 'front'],
  ['Daar moet je je aan houden.', true, 'front'],
  ['Moet je komen.', true, 'front'],
  ['Ik ben ziek, moet je komen.', true, 'lead'],
])('%s is not read: %s', (text, inverted, why) => expect(read(text, inverted)).toBe(why));
