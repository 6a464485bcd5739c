import { expect, test } from 'vitest';
import { conjugate } from '../../../../shared/language/dutch/conjugate.ts';
import { planModal, planPresence } from '../../../../shared/rules/rewriting/plan-modal.ts';
import { readSentence } from '../../../fixtures/read-sentence.ts';
import { markedTask } from '../../../fixtures/rewrite-marked.ts';

function plan(marked: string) {
  const { sentence, task } = markedTask(marked);
  return planModal(sentence, task.trigger);
}

test('a clause is taken apart into parts that are text of the sentence', () => {
  expect(plan('Voor vrijdag **dient u** zich bij de balie in te schrijven via Teams.')).toEqual({
    reader: 'u',
    lead: { text: '', kind: 'none' },
    coordinator: '',
    weak: 'zich',
    front: 'voor vrijdag',
    parts: [{ link: '', middle: 'bij de balie', verb: conjugate('inschrijven'), cluster: '' }],
    tail: ' via Teams',
    negated: false,
  });
});

test.each([
  ['**Je moet** rust.', 'no-infinitive'],
  ['**Je moet** komen en je moet betalen.', 'second-clause'],
  ['**Je moet** komen, anders bel ik je ouders.', 'tail'],
  ['**Je moet** komen; ik wacht.', 'marks'],
  ['Helaas **moet je** komen.', 'front'],
  ['**Ouders moeten** komen.', 'no-reader'],
  ['**Je moet** nu echt komen.', 'reproach'],
])('%s is left to a person: %s', (marked, why) => expect(plan(marked)).toBe(why));

test('being expected somewhere is being there', () => {
  expect(planPresence(readSentence('Ik verwacht je morgen in 2.14.'))).toMatchObject({
    parts: [{ middle: 'morgen in 2.14' }],
  });
  expect(planPresence(readSentence('U wordt verwacht om 15.00 uur op school.'))).toMatchObject({ reader: 'u' });
  expect(planPresence(readSentence('Ik verwacht je antwoord.'))).toBe('no-modal');
});

test('a future modal stands for moeten', () => {
  expect(plan('Jullie zullen **moeten** komen.')).toMatchObject({ reader: 'jullie', parts: [{ middle: '' }] });
  expect(plan('Maar dan **moet je** wel een pas aanvragen.')).toMatchObject({ coordinator: 'Maar', front: 'dan' });
});
