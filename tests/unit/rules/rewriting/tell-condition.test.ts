import { expect, test } from 'vitest';
import { planBan } from '../../../../shared/rules/rewriting/plan-ban.ts';
import { tellCondition, tellUntil } from '../../../../shared/rules/rewriting/tell-condition.ts';
import { markedTask } from '../../../fixtures/rewrite-marked.ts';

test.each([
  ['Zonder bril **mag je niet** meedoen.', 'Meedoen kan alleen met een bril.'],
  [
    'Zonder handtekening **mag je niet** starten met je stage.',
    'Starten met je stage kan alleen met een handtekening.',
  ],
  ['**Je mag de machine niet** bedienen zonder handschoenen.', 'De machine bedienen kan alleen met handschoenen.'],
  ['Zonder schoenen **mag je de werkplaats niet** in.', 'De werkplaats in kan alleen met schoenen.'],
  ['**Je mag niet** zonder toestemming naar huis.', 'Naar huis gaan kan alleen met toestemming.'],
  ['Zonder bril en handschoenen **mag je niet** meedoen.', null],
  ['**Je mag niet** meedoen.', null],
])('%s', (marked, told) => {
  const { sentence, task } = markedTask(marked, 'directive.prohibition');
  expect(tellCondition(planBan(sentence, task), sentence.text)).toBe(told);
});

test.each([
  ['**Je mag je werk niet** meer inleveren na 17.00 uur.', 'Je werk inleveren kan tot 17.00 uur.'],
  ['Na vrijdag **mag je niet** meer ruilen.', 'Ruilen kan tot vrijdag.'],
  ['**Je mag niet** meer ruilen.', null],
  ['Na de les **mag je niet** meer ruilen.', null],
])('until when: %s', (marked, told) => {
  const { sentence, task } = markedTask(marked, 'directive.prohibition');
  expect(tellUntil(planBan(sentence, task))).toBe(told);
});
