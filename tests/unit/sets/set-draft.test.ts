import { expect, test } from 'vitest';
import { formatTeamSet } from '../../../shared/formats/format-team-set.ts';
import { readTeamSet } from '../../../shared/formats/read-team-set.ts';
import { SHIPPED } from '../../../shared/generated/shipped.ts';
import {
  changeDraft,
  chooseSetting,
  emptySet,
  judgeHit,
  lockItem,
  putSite,
  redoDraft,
  startDraft,
  switchItem,
  undoDraft,
  weighItem,
} from '../../../shared/sets/set-draft.ts';
import { OWN_PROFILES } from '../../fixtures/own-profiles.ts';
import { makeSet } from '../../fixtures/team-sets.ts';

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

test('an item is fixed once, and free again', () => {
  const fixed = lockItem(lockItem(SET, 'rule:a/b', true), 'rule:a/b', true);
  expect(fixed.locks).toEqual(['rule:a/b']);
  expect(lockItem(fixed, 'rule:a/b', false)).toEqual(SET);
});

test('a level and a setting are chosen, and left to others again', () => {
  const weighed = weighItem(weighItem(SET, 'a/b', 'soft'), 'a/b', 'strong');
  expect(weighed.levels).toEqual({ 'a/b': 'strong' });
  expect(weighItem(weighed, 'a/b', null)).toEqual(SET);
  const chosen = chooseSetting(SET, 'nudgeOnSend', false);
  expect(chosen.settings).toEqual({ nudgeOnSend: false });
  expect(chooseSetting(chosen, 'nudgeOnSend', null)).toEqual(SET);
});

test('a site profile takes the place of an earlier one of the same name', () => {
  const [site] = makeSet({ sites: [OWN_PROFILES[0]] }).document.sites;
  if (!site) throw new Error('no site');
  const twice = putSite(putSite(SET, site), { ...site, name: 'Nieuw' });
  expect(twice.sites.map(({ name }) => name)).toEqual(['Nieuw']);
});
