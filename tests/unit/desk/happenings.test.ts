import { expect, test } from 'vitest';
import type { DeskAction } from '../../../shared/desk/actions.ts';
import { happenedBetween } from '../../../shared/desk/happenings.ts';
import type { DeskState } from '../../../shared/desk/state.ts';
import { update } from '../../../shared/desk/update.ts';
import { deskAfter, idOf, reviewed } from './desk-examples.ts';

const two = deskAfter(reviewed('Je moet a. Je moet b.'));
const first = idOf(two, 0);
const told = (before: DeskState, action: DeskAction) =>
  happenedBetween(before, update(before, action)).map(({ what, kind }) => `${what} ${kind}`);

test('a card that opens was seen; one that closes is nothing new', () => {
  expect(told(two, { kind: 'open', id: first })).toEqual(['seen directive.must']);
  expect(told(update(two, { kind: 'open', id: first }), { kind: 'close' })).toEqual([]);
});

test('Laat zo is left', () => {
  expect(told(two, { kind: 'dismiss', id: first })).toEqual(['left directive.must']);
});

test.each([
  ['applied', ['taken directive.must']],
  ['undone', []],
] as const)('%s: %j', (kind, expected) => {
  const outcome = { id: first, result: { kind }, sentence: 'Wil je a?', undo: undefined };
  expect(told(two, { kind: 'tried', outcome } as DeskAction)).toEqual(expected);
});

test('what is good is told by its kind', () => {
  const good = { ...two, elements: { present: [{ id: 'pos.name', start: 0, end: 3 }], missing: [] } };
  expect(happenedBetween(two, good)).toEqual([{ what: 'good', kind: 'pos.name', of: 'pos.name' }]);
});

test('an edit tells nothing, and no happening holds a word of the text but in what it is compared by', () => {
  expect(told(two, { kind: 'edited', text: 'Je moet a. Je moet bc.' })).toEqual([]);
});
