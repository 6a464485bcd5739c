import { expect, test } from 'vitest';
import { toItems } from '../../../shared/desk/desk-item.ts';
import { findEdit } from '../../../shared/desk/draft-edit.ts';
import { followItems } from '../../../shared/desk/follow-items.ts';
import { smallReview } from './desk-examples.ts';

const itemsOf = (text: string) => toItems(text, smallReview(text).findings);

test.each([
  ['nothing changed', 'Je moet bellen.', 'Je moet bellen.', ['Je moet bellen.']],
  ['words added above', 'Je moet bellen.', 'Hoi. Je moet bellen.', ['Je moet bellen.']],
  ['the sentence was edited around the words', 'Je moet bellen.', 'Je moet morgen bellen.', ['Je moet morgen bellen.']],
  ['the words themselves were edited', 'Je moet bellen.', 'Je kunt bellen.', []],
  ['another one came before it', 'Je moet b.', 'Je moet a. Je moet b.', ['Je moet b.']],
])('%s', (_, before, after, sentences) => {
  const followed = followItems(itemsOf(before), itemsOf(after), findEdit(before, after));
  expect([...followed.values()].map((item) => item.sentence)).toEqual(sentences);
});
