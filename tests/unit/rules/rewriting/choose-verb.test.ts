import { expect, test } from 'vitest';
import { conjugate } from '../../../../shared/language/dutch/conjugate.ts';
import { verbsOfStem } from '../../../../shared/language/dutch/known-verbs.ts';
import { chooseVerb, lastIndex, splitCluster } from '../../../../shared/rules/rewriting/choose-verb.ts';
import { readSentence } from '../../../fixtures/read-sentence.ts';

test.each([
  ['Lever je logboek in', 'inleveren'],
  ['Lever je logboek in via Teams', 'inleveren'],
  ['Werk hard', 'werken'],
  ['Ga naar binnen', 'gaan'],
  ['Doe er een foto bij', 'doen'],
  ['Kijk de toets na', 'nakijken'],
  ['Breng wat tijd door met je groep', 'doorbrengen'],
  ['Bak wat brood af met je groep', undefined],
])('%s: %s', (text, infinitive) => {
  const { tokens } = readSentence(text);
  const candidates = verbsOfStem(tokens[0]?.lower ?? '');
  expect(chooseVerb(tokens, { at: 0, candidates, clause: tokens.length })?.infinitive).toBe(infinitive);
});

test.each([
  ['laten', 'je plan goedkeuren', 'goedkeuren'],
  ['gaan', 'nu slapen', 'slapen'],
  ['maken', 'een plan', ''],
  ['laten', 'de deur', undefined],
])('%s … %s has %s behind it', (verb, middle, cluster) =>
  expect(splitCluster(conjugate(verb), middle)?.[0]?.cluster).toBe(cluster),
);

test('the last place of a word', () => {
  const { tokens } = readSentence('op tijd en op school');
  expect(lastIndex(tokens, 'op', 0, tokens.length)).toBe(3);
  expect(lastIndex(tokens, 'in', 0, tokens.length)).toBe(-1);
});
