import { expect, test } from 'vitest';
import { MESSAGE_GATES } from '../../../shared/generated/message-gates.ts';
import { NO_GATES, findMissing, gatesWithout } from '../../../shared/review/find-missing.ts';
import type { MessageFacts } from '../../../shared/review/find-missing.ts';

const facts = (categories: readonly string[], about: Partial<MessageFacts> = {}): MessageFacts => ({
  channel: 'mail-to-student',
  audience: 'one',
  words: 60,
  categories: new Set(categories),
  ...about,
});
const hard = ['topic.concern', 'directive.must'];

test('asks first for what is between people, then for what is to be done', () => {
  expect(findMissing(facts(hard), MESSAGE_GATES)).toEqual([
    'name',
    'open-question',
    'appreciation',
    'reason',
    'open-door',
    'next-step',
    'choice',
  ]);
});

test.each<[string, MessageFacts, string[]]>([
  ['a short message', facts(hard, { words: 24 }), []],
  ['a mail to a group', facts([], { audience: 'group' }), []],
  ['good news for one', facts([]), ['name']],
  ['a reproach', facts(['blame', 'pos.name']), ['open-question', 'appreciation', 'open-door', 'next-step']],
  [
    'a threat',
    facts(['threat', 'pos.name', 'pos.open-question']),
    ['appreciation', 'reason', 'open-door', 'next-step', 'choice'],
  ],
  ['a note', facts([], { channel: 'note' }), ['student-voice', 'appreciation', 'next-step', 'observable']],
  ['a partner', facts(hard, { channel: 'mail-to-partner' }), ['student-voice', 'appreciation', 'reason', 'next-step']],
])('%s', (_name, message, missing) => {
  expect(findMissing(message, MESSAGE_GATES)).toEqual(missing);
});

test('what is there is not asked for', () => {
  expect(findMissing(facts(['topic.concern', 'pos.name', 'pos.open-door']), MESSAGE_GATES)).toEqual([
    'open-question',
    'appreciation',
    'next-step',
  ]);
});

test('without gates nothing is missing', () => {
  expect(findMissing(facts(hard), NO_GATES)).toEqual([]);
});

test('a question that rests is not asked; the others are, in the same order', () => {
  const gates = gatesWithout(MESSAGE_GATES, ['reason']);
  expect(gates.wanted.map(({ id }) => id)).toEqual(
    MESSAGE_GATES.wanted.map(({ id }) => id).filter((id) => id !== 'reason'),
  );
});
