import { expect, test } from 'vitest';
import { isBareCommand } from '../../../shared/language/is-bare-command.ts';
import { readSentence } from '../../fixtures/read-sentence.ts';

const CASES: readonly [text: string, word: string, bare: boolean][] = [
  ['Kom voortaan op tijd.', 'kom', true],
  ['Maak een planning en stuur die vandaag.', 'stuur', true],
  ['Meld je om tien uur.', 'je', true],
  ['Kom gerust langs.', 'kom', false],
  ['Wees op tijd, want de bus vertrekt.', 'wees', false],
  ['Kom je morgen?', 'kom', false],
  ['Ik kom morgen.', 'kom', false],
  ['Ik lees en schrijf een mail.', 'schrijf', false],
  ['Kom je er niet uit, bel dan.', 'bel', false],
];

test.each(CASES)('%s', (text, word, bare) => {
  const sentence = readSentence(text);
  const at = sentence.tokens.findIndex((token) => token.lower === word);
  expect(isBareCommand(sentence, at)).toBe(bare);
});
