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
  ['**Everyone must** wear safety shoes.', ['Could everyone wear safety shoes?']],
  ['All **students are required to** sign in.', ['Could all students sign in?']],
])('%s', (marked, expected) => expect(rewrites(marked)).toEqual(expected));

test.each([
  ['directive.imperative', '**Hand** in your logbook on Friday.', 'Could you hand in your logbook on Friday?'],
  ['directive.imperative', '**Stop** talking during instruction.', 'Could you stop talking during instruction?'],
  ['directive.imperative', '**Hand** it in, or it will be a 1.', undefined],
  ['directive.imperative', '**Behave** in class today.', undefined],
  ['directive.prohibition', '**You may not** leave early.', 'You can’t leave early.'],
  ['directive.prohibition', 'Phones **are not allowed**.', undefined],
])('%s: %s', (category, marked, expected) => {
  const { sentence, start, end } = readMarked(marked);
  const [made] = rewriteEnglish(sentence, { start, end }, ['ask', 'inform'], category);
  const after = made && sentence.text.slice(0, made.start) + made.text + sentence.text.slice(made.end);
  expect(after).toBe(expected);
});
