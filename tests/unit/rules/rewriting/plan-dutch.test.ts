import { expect, test } from 'vitest';
import { planDutch } from '../../../../shared/rules/rewriting/plan-dutch.ts';
import { readMarked } from '../../../fixtures/read-sentence.ts';

function plan(marked: string) {
  const { sentence, start, end } = readMarked(marked);
  return planDutch(sentence, { start, end });
}

test('a clause is taken apart into parts that are text of the sentence', () => {
  expect(plan('Maar voor vrijdag **dient u** zich bij de balie in te schrijven via Teams.')).toEqual({
    reader: 'u',
    condition: '',
    coordinator: 'Maar',
    weak: 'zich',
    front: 'voor vrijdag',
    middle: 'bij de balie',
    verb: 'inschrijven',
    cluster: '',
    tail: ' via Teams',
    negated: false,
  });
});

test.each([
  ['**Je moet** naar school.', 'no-infinitive'],
  ['**Je moet** komen en je moet betalen.', 'second-clause'],
  ['**Je moet** komen, anders bel ik je ouders.', 'tail'],
  ['Let op: **je moet** komen.', 'marks'],
  ['Jan, **je moet** komen.', 'front'],
  ['**Studenten moeten** komen.', 'no-reader'],
  ['**Je moet** je jas pakken en komen.', 'tail'],
])('%s is left to a person: %s', (marked, why) => expect(plan(marked)).toBe(why));
