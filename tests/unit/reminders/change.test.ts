import { describe, expect, test } from 'vitest';
import {
  aboutStudents,
  changeOfFollowUp,
  changeOfPrompt,
  NO_CHANGE,
  outdated,
  type KeptOutcome,
} from '../../../shared/reminders/change.ts';
import type { FollowUp, FollowUpRule } from '../../../shared/reminders/follow-up.ts';

const NOW = new Date(2026, 10, 25, 10).getTime();
const DAY = 86_400_000;
const words = { named: '{name}', plain: 'x' };
const RULE: FollowUpRule = { id: 'touch', after: ['m4.a'], item: 'm4.a', days: 21, again: false, nl: words, en: words };
const context = { rules: [RULE], followUps: [] };
const followUp: FollowUp = { rule: 'touch', about: 'a', made: NOW - DAY, due: NOW };
const kept = (key: number, days: number, rest: Partial<KeptOutcome> = {}): KeptOutcome => ({
  key,
  item: 'm1.a',
  at: NOW - days * DAY,
  outcome: 'done',
  ...rest,
});

describe('a choice about a prompt', () => {
  test('done: kept with the code of the student, and what comes back', () => {
    const change = changeOfPrompt('m4.a', { outcome: 'done', about: 'a', now: NOW }, context);
    expect(change.addOutcomes).toEqual([{ item: 'm4.a', at: NOW, outcome: 'done', about: 'a' }]);
    expect(change.putFollowUps).toMatchObject([{ rule: 'touch', about: 'a' }]);
  });
  test('later: nothing comes back by itself', () => {
    expect(changeOfPrompt('m4.a', { outcome: 'later', now: NOW }, context).putFollowUps).toEqual([]);
  });
  test('never: about the prompt, not about a student', () => {
    const [added] = changeOfPrompt('m4.a', { outcome: 'never', about: 'a', now: NOW }, context).addOutcomes;
    expect(added).toEqual({ item: 'm4.a', at: NOW, outcome: 'never' });
  });
});

describe('a choice about a follow-up', () => {
  test.each([
    ['done', 'm4.a', 0, ['touch a']],
    ['later', 'm4.a', 1, []],
    ['never', 'follow-up.touch', 1, []],
  ] as const)('%s', (outcome, item, put, removed) => {
    const change = changeOfFollowUp(followUp, RULE, { outcome, about: 'a', now: NOW });
    expect(change.addOutcomes[0]).toMatchObject({ item, outcome, about: 'a' });
    expect([change.putFollowUps.length, change.removeFollowUps]).toEqual([put, removed]);
  });
});

describe('what may go', () => {
  test('what no longer counts, and everything about a student of an earlier school year', () => {
    const outcomes = [
      kept(1, 27),
      kept(2, 28),
      kept(3, 400, { outcome: 'never' }),
      kept(4, 130, { outcome: 'never', about: 'a' }),
      kept(5, -9),
    ];
    const followUps = [followUp, { ...followUp, about: 'b', made: NOW - 130 * DAY }];
    expect(outdated({ outcomes, followUps }, NOW)).toEqual({
      ...NO_CHANGE,
      removeOutcomes: [2, 4],
      removeFollowUps: ['touch b'],
    });
  });
  test('nothing, when all still counts', () => {
    expect(outdated({ outcomes: [kept(1, 3)], followUps: [followUp] }, NOW)).toBeNull();
  });
});

test('everything about students, and nothing else', () => {
  const outcomes = [kept(1, 1), kept(2, 1, { about: 'a' })];
  const change = aboutStudents({ outcomes, followUps: [followUp, { rule: 'touch', made: NOW, due: NOW }] });
  expect([change.removeOutcomes, change.removeFollowUps]).toEqual([[2], ['touch a']]);
});
