import { expect, test } from 'vitest';
import { isGrowth, isNoRequest, isPlace, isState, takesEffort } from '../../../../shared/rules/rewriting/act-tests.ts';
import type { DutchPlan } from '../../../../shared/rules/rewriting/dutch-plan.ts';
import { planDutch } from '../../../../shared/rules/rewriting/rewrite-dutch.ts';
import { markedTask } from '../../../fixtures/rewrite-marked.ts';

function plan(text: string): DutchPlan {
  const { sentence, task } = markedTask(text.replace('Je moet', '**Je moet**'));
  const made = planDutch(sentence, task);
  if (typeof made === 'string') throw new Error(`${text}: ${made}`);
  return made;
}

const part = (text: string) => {
  const [first] = plan(text).parts;
  if (!first) throw new Error(text);
  return first;
};

test.each([
  ['Je moet 18 zijn.', true],
  ['Je moet flexibel zijn.', true],
  ['Je moet een 7 halen.', true],
  ['Je moet een brief halen.', false],
  ['Je moet stil zijn.', false],
  ['Je moet je niet druk maken.', true],
  ['Je moet je pas bij je hebben.', false],
])('%s asks for what nobody does: %s', (text, expected) => expect(isNoRequest(plan(text))).toBe(expected));

test('how it should be is told from what to do', () => {
  expect(isState(part('Je moet je uren hebben ingevuld.'))).toBe(true);
  expect(isState(part('Je moet je uren invullen.'))).toBe(false);
  expect(isPlace('morgen op school')).toBe(true);
  expect(isPlace('duidelijk in je mail')).toBe(false);
});

test('only what takes effort is asked with *lukt het*', () => {
  expect(takesEffort(part('Je moet je map inleveren.'))).toBe(true);
  expect(takesEffort(part('Je moet je jas uitdoen.'))).toBe(false);
});

test.each([
  ['Je moet harder werken.', 'inner'],
  ['Je moet leren plannen.', 'inner'],
  ['Je moet eerder beginnen.', 'outer'],
  ['Je moet morgen beginnen.', null],
])('%s: %s', (text, expected) => expect(isGrowth(plan(text))).toBe(expected));
