import { expect, test } from 'vitest';
import { rewriteDutch } from '../../../../shared/rules/rewriting/rewrite-dutch.ts';
import { planTask } from '../../../../shared/rules/rewriting/plan-task.ts';
import { markedTask } from '../../../fixtures/rewrite-marked.ts';

test.each([
  ['Het **verslag moet** uiterlijk maandag binnen zijn.', 'Wil je het verslag uiterlijk maandag inleveren?'],
  ['Ook je **logboek moet** voor de vakantie af.', 'Wil je ook je logboek voor de vakantie afmaken?'],
  ['Uw **formulier moet** ingevuld worden.', 'Wilt u uw formulier invullen?'],
])('%s', (marked, expected) => {
  const { sentence, task } = markedTask(marked);
  expect(rewriteDutch(sentence, task)[0]?.text).toBe(expected);
});

test.each(['De **overeenkomst moet** ondertekend zijn.', 'Het **verslag moet** door je baas ingevuld worden.'])(
  'who acts is not said: %s',
  (marked) => expect(typeof planTask(markedTask(marked).sentence, 'je')).toBe('string'),
);
