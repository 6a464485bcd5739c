import { expect, test } from 'vitest';
import { rewriteEnglish } from '../../../../shared/rules/rewriting/rewrite-english.ts';
import { readMarked } from '../../../fixtures/read-sentence.ts';

function rewrites(marked: string): string[] {
  const { sentence, start, end } = readMarked(marked);
  return rewriteEnglish(
    sentence,
    { start, end },
    { category: 'directive.must', kinds: ['ask', 'propose', 'does-it-work'] },
  ).map((rewrite) => rewrite.text);
}

test.each([
  [
    '**You must** bring your card.',
    ['Could you bring your card?', 'I suggest that you bring your card.', 'Would it work for you to bring your card?'],
  ],
  [
    'By Friday, **you need to** sign it.',
    [
      'Could you sign it by Friday?',
      'I suggest that you sign it by Friday.',
      'Would it work for you to sign it by Friday?',
    ],
  ],
  [
    '**I expect you to** call me.',
    ['Could you call me?', 'I suggest that you call me.', 'Would it work for you to call me?'],
  ],
  [
    '**You have to** be on time.',
    ['Could you be on time?', 'I hope you can be on time.', 'Would it work for you to be on time?'],
  ],
  [
    '**You must** come and you must bring your card.',
    [
      'Could you come and bring your card?',
      'I suggest that you come and bring your card.',
      'Would it work for you to come and bring your card?',
    ],
  ],
  ['**Your report must** be handed in by Friday.', ['Could you make sure your report is handed in by Friday?']],
  ['**All forms have to** be signed this week.', ['Could you make sure all forms are signed this week?']],
  ['**You should** know this by now.', []],
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
  [
    'directive.imperative',
    '**Send** me the plan and call your mentor.',
    'Could you send me the plan and call your mentor?',
  ],
  ['directive.imperative', '**Send** me the plan and I will read it.', undefined],
  ['directive.imperative', '**Be** more professional.', undefined],
  ['directive.prohibition', '**You may not** leave early.', 'Let’s agree that you don’t leave early.'],
  ['directive.prohibition', '**You may not** enter the room.', 'You can’t enter the room.'],
  ['directive.prohibition', 'Phones **are not allowed** in class.', 'Let’s agree not to use phones in class.'],
  ['directive.prohibition', 'Talking during the test **is not allowed**.', 'Let’s agree not to talk during the test.'],
  ['directive.prohibition', 'Rescheduling **is not allowed**.', undefined],
  ['directive.prohibition', 'Phones **are not allowed**.', undefined],
])('%s: %s', (category, marked, expected) => {
  const { sentence, start, end } = readMarked(marked);
  const [made] = rewriteEnglish(sentence, { start, end }, { category, kinds: ['ask', 'together', 'inform'] });
  const after = made && sentence.text.slice(0, made.start) + made.text + sentence.text.slice(made.end);
  expect(after).toBe(expected);
});

test.each([
  ['**You did not pass the test**.', 'You did not pass the test yet.'],
  ['**You have not passed the module**, so we will talk.', 'You have not passed the module yet, so we will talk.'],
  ['**Your plan is insufficient**.', 'Your plan is not sufficient yet.'],
  ['**You failed the test**.', 'You have not passed the test yet.'],
  ["**You don't understand the assignment**.", "You don't understand the assignment yet."],
  ['**You did not pass again**.', undefined],
  ['**You did not pass**?', undefined],
])('room for yet: %s', (marked, expected) => {
  const { sentence, start, end } = readMarked(marked);
  const [made] = rewriteEnglish(sentence, { start, end }, { category: 'mindset.yet', kinds: ['yet'] });
  expect(made && sentence.text.slice(0, made.start) + made.text + sentence.text.slice(made.end)).toBe(expected);
});
