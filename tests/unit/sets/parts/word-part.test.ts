import { expect, test } from 'vitest';
import { WORD_PART } from '../../../../shared/sets/parts/word-part.ts';
import { emptySet } from '../../../../shared/sets/set-draft.ts';

test('the reason in the other language stays as it was written', () => {
  const why = { nl: 'Korter.', en: 'Shorter.' };
  const words = [{ language: 'nl' as const, word: 'middels', instead: 'met', why }];
  const content = { ...emptySet('a', 'A', 'nl'), words };
  const put = WORD_PART.put(content, { ...WORD_PART.entries(content)[0]?.values, why: 'Gewoner.' }, '0');
  expect(put.content.words[0]?.why).toEqual({ nl: 'Gewoner.', en: 'Shorter.' });
  expect(put.path).toEqual(['words', 0]);
});
