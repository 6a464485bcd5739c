import { expect, test } from 'vitest';
import { settleMatches } from '../../../shared/review/settle-matches.ts';
import { makeRule } from '../../fixtures/rules.ts';

const around = (
  facts: Partial<Record<'givesReason' | 'isFollowedByStep' | 'isFollowedByReason' | 'isFollowedByHelp', boolean>> = {},
) => ({
  givesReason: () => facts.givesReason === true,
  isFollowedByReason: () => facts.isFollowedByReason === true,
  isFollowedByHelp: () => facts.isFollowedByHelp === true,
  isFollowedByStep: () => facts.isFollowedByStep === true,
  isShort: true,
  isToGroup: true,
});
const match = (rule: Parameters<typeof makeRule>[0]) => ({ rule: makeRule(rule), first: 0, last: 0, start: 0, end: 2 });

test('a reason in the sentence lowers the level', () => {
  const matches = [match({ match: ['je'], level: 'strong' })];
  expect(settleMatches(matches, around()).map(({ level }) => level)).toEqual(['strong']);
  expect(settleMatches(matches, around({ givesReason: true })).map(({ level }) => level)).toEqual(['ordinary']);
});

test('a reason in the next sentence lowers a ban, and nothing else', () => {
  const ban = match({ match: ['je'], level: 'ordinary', yields: ['to-a-reason'] });
  const follows = around({ isFollowedByReason: true });
  expect(settleMatches([ban], follows)).toMatchObject([{ level: 'soft', isReasoned: true }]);
  expect(settleMatches([match({ match: ['je'], level: 'ordinary' })], follows)).toMatchObject([{ isReasoned: false }]);
});

test('a threshold yields to warm help in the next sentence', () => {
  const threshold = [match({ match: ['je'], yields: ['to-help'] })];
  expect(settleMatches(threshold, around({ isFollowedByHelp: true }))).toEqual([]);
  expect(settleMatches(threshold, around())).toHaveLength(1);
});

test('a deficiency yields to a step in its sentence or the next', () => {
  const matches = [match({ match: ['je'], yields: ['to-a-step'] })];
  expect(settleMatches(matches, around({ isFollowedByStep: true }))).toEqual([]);
  expect(settleMatches(matches, around())).toHaveLength(1);
});

test('a greeting without a name yields to several readers', () => {
  const greeting = [match({ match: ['hoi'], yields: ['to-a-group'] })];
  expect(settleMatches(greeting, around())).toEqual([]);
  expect(settleMatches(greeting, { ...around(), isToGroup: false })).toHaveLength(1);
});

test('marks yield to a finding about the clause, and to a short message where a rule says so', () => {
  const marks = { ...match({ match: ['!!'], yields: ['to-others'] }), first: 3, last: 3 };
  const clause = match({ match: ['je'], span: 'clause' });
  expect(settleMatches([marks], around())).toHaveLength(1);
  expect(settleMatches([marks, clause], around())).toHaveLength(1);
  expect(settleMatches([match({ match: ['hoi'], yields: ['to-short'] })], around())).toEqual([]);
});
