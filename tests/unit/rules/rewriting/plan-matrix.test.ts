import { expect, test } from 'vitest';
import { planMatrix, planThing, replaceMatrix } from '../../../../shared/rules/rewriting/plan-matrix.ts';
import { readSentence } from '../../../fixtures/read-sentence.ts';

test('the clause behind dat gives its act', () => {
  const read = planMatrix(readSentence('Ik wil dat je hier vandaag op reageert.'));
  expect(read).toMatchObject({ reader: 'je', weak: 'hier', parts: [{ middle: 'vandaag op' }] });
  expect(planMatrix(readSentence('Ik wil dat je doet wat er staat.'))).toMatchObject({ tail: ' wat er staat' });
  expect(planMatrix(readSentence('Ik wil dat je iemand belt die je kent.'))).toMatchObject({ tail: ' die je kent' });
  expect(planMatrix(readSentence('Ik wil dat je doet wat er staat, en anders niet.'))).toBe('tail');
  expect(replaceMatrix(readSentence('Ik wil dat je doet wat er staat!'))).toBe(
    'Ik stel voor dat je doet wat er staat.',
  );
  expect(replaceMatrix(readSentence('Ik hoop dat je komt.'))).toBeNull();
});

test.each([
  ['Ik wil dat je het formulier invult.', { weak: '', parts: [{ middle: 'het formulier' }] }],
  ['Ik wil dat je het vandaag doet.', { weak: 'het', parts: [{ middle: 'vandaag' }] }],
  ['Ik wil dat je je verslag laat nakijken.', { parts: [{ middle: 'je verslag', cluster: 'nakijken' }] }],
  ['Ik vind dat u hem moet laten kiezen.', { reader: 'u', parts: [{ cluster: 'kiezen' }] }],
  ['Van jullie wordt verwacht dat jullie op tijd komen.', { reader: 'jullie', parts: [{ middle: 'op tijd' }] }],
  ['Het is belangrijk dat iedereen een helm draagt.', { reader: 'iedereen', parts: [{ middle: 'een helm' }] }],
])('%s', (text, expected) => expect(planMatrix(readSentence(text))).toMatchObject(expected));

test.each([
  ['Ik wil dat je komt en dat je meedoet.', 'second-clause'],
  ['Ik wil dat je nu echt begint.', 'reproach'],
  ['Ik hoop dat je komt.', 'no-modal'],
])('%s is left: %s', (text, why) => expect(planMatrix(readSentence(text))).toBe(why));

test('how a thing should be is seen to by its reader', () => {
  const made = planThing(readSentence('Ik verwacht van jullie dat de keuken schoon is.'), 'je');
  expect(made).toMatchObject({ reader: 'jullie', tail: ' dat de keuken schoon is' });
  expect(planThing(readSentence('Ik wil dat het lokaal leeg is.'), 'u')).toMatchObject({ reader: 'u' });
  expect(planThing(readSentence('Ik hoop dat het lokaal leeg is.'), 'u')).toBe('no-modal');
});
