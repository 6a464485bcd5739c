import { expect, test } from 'vitest';
import { answerWith, hasAnswers, joinAnswers, type SheetAnswers } from '../../../shared/weeks/sheet-answers.ts';

const sheet = (id: string, said: string, verdict: 'yes' | 'not-yet' = 'yes'): SheetAnswers => ({
  id,
  words: { 'pdca.a': said },
  verdicts: { 's.a': verdict },
});

test('sheets of fewer than four stay hidden; the same file twice counts once', () => {
  const files = [sheet('a', 'x'), sheet('b', 'y'), sheet('c', 'z'), sheet('c', 'z')];
  expect(joinAnswers(files)).toEqual({ isEnough: false, people: 3, wanted: 1 });
});

test('of four they stand together, in the order of the alphabet and not of the people', () => {
  const files = [sheet('a', 'nog niet'), sheet('b', 'ja'), sheet('c', 'elke week'), sheet('d', 'ja', 'not-yet')];
  const joined = joinAnswers(files);
  expect(joined).toEqual({
    isEnough: true,
    people: 4,
    words: { 'pdca.a': ['elke week', 'ja', 'ja', 'nog niet'] },
    verdicts: { 's.a': { yes: 3, sometimes: 0, 'not-yet': 1 } },
  });
  expect(joinAnswers(files.toReversed())).toEqual(joined);
});

test('an answer is put in the place of the one before; white space is none', () => {
  const empty: SheetAnswers = { id: 'a', words: {}, verdicts: {} };
  const filled = answerWith(empty, { question: 'pdca.a', words: 'Ja' });
  expect(filled.words).toEqual({ 'pdca.a': 'Ja' });
  expect(answerWith(filled, { question: 'pdca.a', words: ' \n' })).toEqual(empty);
  expect(answerWith(empty, { statement: 's.a', verdict: 'sometimes' }).verdicts).toEqual({ 's.a': 'sometimes' });
  expect([hasAnswers(empty), hasAnswers(filled)]).toEqual([false, true]);
});
