import { expect, test } from 'vitest';
import { SHIPPED } from '../../../shared/generated/shipped.ts';
import type { LayeredSet } from '../../../shared/sets/stack-layers.ts';
import { teamQuestions } from '../../../shared/sets/team-questions.ts';
import { makeSet } from '../../fixtures/team-sets.ts';

const questions = (sets: readonly LayeredSet[]) => teamQuestions(sets, SHIPPED.messagePrompts);
const SAY = { nl: 'Wat helpt jou?', en: 'What helps you?' };

test('without sets nothing is said otherwise, and nothing rests', () => {
  expect(questions([])).toEqual({ words: {}, resting: [] });
});

test('other words name their set; what is switched off rests; the nearest layer has the last word', () => {
  const organisation = makeSet({ id: 'org', name: 'School', messagePrompts: { reason: { say: SAY } } });
  const team = makeSet({ off: ['message-prompt:name'] });
  const layers = [
    { set: team, layer: 'team' },
    { set: organisation, layer: 'organisation' },
  ] as const;
  expect(questions(layers)).toEqual({ words: { reason: { say: SAY, set: 'School' } }, resting: ['name'] });
  const own = {
    set: makeSet({ id: 'own', off: ['message-prompt:reason'], on: ['message-prompt:name'] }),
    layer: 'own',
  };
  expect(questions([...layers, own as (typeof layers)[number]])).toEqual({ words: {}, resting: ['reason'] });
});
