import { expect, test } from 'vitest';
import { offersStep } from '../../../shared/language/offers-step.ts';
import { readSentence } from '../../fixtures/read-sentence.ts';

test.each([
  ['Wat heb je nodig?', true],
  ['Woensdag kun je inhalen in 0.12.', true],
  ['We kijken er samen naar.', true],
  ['Dinsdag kijken we verder.', true],
  ['Je inleiding klopt niet.', false],
  ['Maandag was je er niet.', false],
])('%s', (text, expected) => expect(offersStep(readSentence(text))).toBe(expected));
