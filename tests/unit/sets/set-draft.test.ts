import { expect, test } from 'vitest';
import { formatTeamSet } from '../../../shared/formats/format-team-set.ts';
import { readTeamSet } from '../../../shared/formats/read-team-set.ts';
import { SHIPPED } from '../../../shared/generated/shipped.ts';
import {
  changeDraft,
  emptySet,
  judgeHit,
  redoDraft,
  startDraft,
  switchItem,
  undoDraft,
} from '../../../shared/sets/set-draft.ts';

const SET = emptySet('zorg', 'Team Zorg', 'nl');

test('an empty set is a set, as it is read back', () => {
  const read = readTeamSet(formatTeamSet(SET), { file: 'zorg', shipped: SHIPPED, mode: 'edit' });
  expect(read.ok && read.value.document).toEqual(SET);
});

test('each step can be taken back and again; a new step drops what was taken back', () => {
  const steps = ['b', 'c'].map((name) => ({ ...SET, name }));
  const draft = steps.reduce(changeDraft, startDraft(SET));
  const back = undoDraft(undoDraft(draft));
  expect(back.now).toBe(SET);
  expect(undoDraft(back)).toBe(back);
  expect(redoDraft(redoDraft(back))).toEqual(draft);
  expect(redoDraft(draft)).toBe(draft);
  expect(changeDraft(back, { ...SET, name: 'd' }).future).toEqual([]);
});

test('steps are many, not endless', () => {
  let draft = startDraft(SET);
  for (let step = 0; step < 500; step++) draft = changeDraft(draft, { ...SET, version: step + 1 });
  expect(draft.past).toHaveLength(200);
});

test('an item rests once, and works again', () => {
  const resting = switchItem(switchItem(SET, 'rule:a/b', true), 'rule:a/b', true);
  expect(resting.off).toEqual(['rule:a/b']);
  expect(switchItem(resting, 'rule:a/b', false).off).toEqual([]);
});

test('a later verdict takes the place of an earlier one', () => {
  const example = { rule: 'a/b', language: 'nl' as const, text: 'Ja.', expect: 'fires' as const };
  const judged = judgeHit(judgeHit(SET, example), { ...example, expect: 'quiet' });
  expect(judged.examples).toEqual([{ ...example, expect: 'quiet' }]);
});
