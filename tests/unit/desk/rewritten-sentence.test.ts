import { expect, test } from 'vitest';
import type { Span } from '../../../shared/language/span.ts';
import { rewrittenSentence } from '../../../shared/desk/rewritten-sentence.ts';
import { deskAfter, reviewed } from './desk-examples.ts';

const text = 'Hoi. Je moet bellen. Tot dan.';

test.each<[string, Span, string, [string, string]]>([
  ['a few words of it', { start: 8, end: 12 }, 'kunt', ['Je moet bellen.', 'Je kunt bellen.']],
  ['the whole sentence', { start: 5, end: 20 }, 'Bel je?', ['Je moet bellen.', 'Bel je?']],
  ['beyond it', { start: 5, end: 29 }, 'Bel je? Dag.', ['Je moet bellen. Tot dan.', 'Bel je? Dag.']],
])('a rewrite of %s is shown whole', (_, span, words, [before, after]) => {
  const [item] = deskAfter(reviewed(text)).items;
  if (!item) throw new RangeError('no item');
  expect(rewrittenSentence(text, item, { ...span, text: words, kind: 'ask' })).toEqual({ before, after });
});
