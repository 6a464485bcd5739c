import { expect, test } from 'vitest';
import { offersHelp } from '../../../shared/language/offers-help.ts';
import { readSentence } from '../../fixtures/read-sentence.ts';

test.each([
  ['Zal ik met je meelopen?', true],
  ['Lukt het niet, dan kijken we samen.', true],
  ['Vraag het gerust nog een keer.', true],
  ["If it doesn't work, we'll look together.", true],
  ['Daar kan ik je niet mee helpen.', false],
  ['De balie is elke ochtend open.', false],
  ['Zoek het samen uit.', false],
])('%s', (text, expected) => expect(offersHelp(readSentence(text))).toBe(expected));
