import { expect, test } from 'vitest';
import { settleMatches } from '../../../shared/review/settle-matches.ts';
import { readSentence } from '../../fixtures/read-sentence.ts';
import { makeRule } from '../../fixtures/rules.ts';

const around = (text: string, next?: string) => ({
  sentence: readSentence(text),
  next: () => (next === undefined ? undefined : readSentence(next)),
  isShort: () => true,
});
const match = (rule: Parameters<typeof makeRule>[0]) => ({ rule: makeRule(rule), first: 0, last: 0 });

test('a reason in the sentence lowers the level', () => {
  const matches = [match({ match: ['je'], level: 'strong' })];
  expect(settleMatches(matches, around('Je moet komen.')).map(({ level }) => level)).toEqual(['strong']);
  expect(settleMatches(matches, around('Je moet komen, want we starten.')).map(({ level }) => level)).toEqual([
    'ordinary',
  ]);
});

test('a deficiency yields to a step in the next sentence', () => {
  const matches = [match({ match: ['je'], yields: ['to-a-step'] })];
  expect(settleMatches(matches, around('Je loopt achter.', 'Zullen we kijken?'))).toEqual([]);
  expect(settleMatches(matches, around('Je loopt achter.', 'Je loopt ver achter.'))).toHaveLength(1);
  expect(settleMatches(matches, around('Je loopt achter.'))).toHaveLength(1);
});

test('marks yield to a finding about the clause, and to a short message where a rule says so', () => {
  const marks = { ...match({ match: ['!!'], yields: ['to-others'] }), first: 3, last: 3 };
  const clause = match({ match: ['je'], span: 'clause' });
  expect(settleMatches([marks], around('Je bent te laat!!'))).toHaveLength(1);
  expect(settleMatches([marks, clause], around('Je bent te laat!!'))).toHaveLength(1);
  expect(settleMatches([match({ match: ['hoi'], yields: ['to-short'] })], around('Hoi'))).toEqual([]);
});
