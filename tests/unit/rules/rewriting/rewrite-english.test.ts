import { expect, test } from 'vitest';
import { rewriteEnglish } from '../../../../shared/rules/rewriting/rewrite-english.ts';
import { readMarked } from '../../../fixtures/read-sentence.ts';

function rewrites(marked: string): string[] {
  const { sentence, start, end } = readMarked(marked);
  return rewriteEnglish(sentence, { start, end }, ['ask', 'propose', 'does-it-work']).map((rewrite) => rewrite.text);
}

test.each([
  [
    '**You must** bring your card.',
    ['Could you bring your card?', 'I suggest that you bring your card.', 'Would it work for you to bring your card?'],
  ],
  [
    'By Friday, **you need to** sign it.',
    [
      'By Friday, could you sign it?',
      'By Friday, I suggest that you sign it.',
      'By Friday, would it work for you to sign it?',
    ],
  ],
  [
    '**I expect you to** call me.',
    ['Could you call me?', 'I suggest that you call me.', 'Would it work for you to call me?'],
  ],
  ['**You must** not leave.', []],
  ['Note: **you must** come.', []],
  ['**Everyone must** come.', []],
])('%s', (marked, expected) => expect(rewrites(marked)).toEqual(expected));
