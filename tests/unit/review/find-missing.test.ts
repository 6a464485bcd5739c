import { expect, test } from 'vitest';
import { findMissing } from '../../../shared/review/find-missing.ts';
import type { MessageFacts } from '../../../shared/review/find-missing.ts';

const hard: MessageFacts = {
  channel: 'mail-to-student',
  audience: 'one',
  isConcern: true,
  isDirective: true,
  words: 60,
};

test('asks first for what is between people, then for what is to be done', () => {
  expect(findMissing(hard, new Set())).toEqual([
    'name',
    'open-question',
    'appreciation',
    'reason',
    'open-door',
    'next-step',
    'choice',
  ]);
});

test.each<[string, Partial<MessageFacts>, string[]]>([
  ['a short message', { words: 24 }, []],
  ['a mail to a group', { audience: 'group', isConcern: false, isDirective: false }, []],
  ['good news for one', { isConcern: false, isDirective: false }, ['name']],
  ['a note', { channel: 'note' }, ['student-voice', 'appreciation', 'next-step', 'observable']],
  ['a partner', { channel: 'mail-to-partner' }, ['student-voice', 'appreciation', 'reason', 'next-step']],
])('%s', (_name, facts, missing) => {
  expect(findMissing({ ...hard, ...facts }, new Set())).toEqual(missing);
});

test('what is there is not asked for', () => {
  expect(findMissing({ ...hard, isDirective: false }, new Set(['pos.name', 'pos.open-door']))).toEqual([
    'open-question',
    'appreciation',
    'next-step',
  ]);
});
