import { expect, test } from 'vitest';
import { rememberInstead } from '../../../../shared/rules/rewriting/remember.ts';
import { planDutch } from '../../../../shared/rules/rewriting/rewrite-dutch.ts';
import { markedTask } from '../../../fixtures/rewrite-marked.ts';

test.each([
  ['**Je moet** je pas niet vergeten.', 'denken', 'aan je pas'],
  ['**Je moet** het niet vergeten.', 'denken', 'eraan'],
  ['**Je moet** niet vergeten dat de bus gaat.', 'denken', 'eraan'],
  ['**Je moet** hem niet vergeten.', 'vergeten', 'niet'],
  ['**Je moet** je pas niet verliezen.', 'verliezen', 'je pas niet'],
])('%s', (marked, verb, middle) => {
  const { sentence, task } = markedTask(marked);
  const plan = planDutch(sentence, task);
  if (typeof plan === 'string') throw new RangeError(plan);
  expect(rememberInstead(plan).parts[0]).toMatchObject({ middle, verb: { infinitive: verb } });
});
