import { expect, test } from 'vitest';
import { memoryDatabase } from '../../../shared/store/memory-database.ts';
import { openSetStore } from '../../../shared/store/set-store.ts';
import { qualityPart } from '../../../shared/team/quality-part.ts';
import { makeSet, ruleFileOf, setData } from '../../fixtures/team-sets.ts';

const DATA = setData({ rules: [ruleFileOf('spoon', 'lepeltje')] });

async function openPart() {
  const store = await openSetStore(Date.now, memoryDatabase());
  const text = JSON.stringify(DATA);
  const origin = { kind: 'file', file: 'team.json' } as const;
  await store.saveSet({ id: 'team-a', layer: 'team', name: 'Team A', version: 1, text, isActive: true, origin }, null);
  const focused: string[] = [];
  let settled: Promise<unknown> = Promise.resolve();
  const part = qualityPart({
    store,
    language: 'nl',
    working: () => [{ set: makeSet({ id: 'given', name: 'Van school' }), layer: 'organisation' }],
    draw: async () => {},
    focusOn: (selector) => focused.push(selector),
    attempt: (work) => {
      settled = work();
    },
  });
  return { part, focused, done: () => settled };
}

test('a kept set is read through to the end, and going back puts the focus back', async () => {
  const { part, focused, done } = await openPart();
  part.actions.quality('team-a');
  await done();
  expect(part.state()).toMatchObject({ set: { name: 'Team A' }, progress: 1, report: { hits: [] } });
  part.actions.closeQuality();
  await done();
  expect(part.state()).toBeNull();
  expect(focused).toEqual(['#quality-title', '[data-set="team-a"] [data-does=quality]']);
});

test('going back stops it', async () => {
  const { part, done } = await openPart();
  part.actions.quality('team-a');
  const reading = done();
  await new Promise((resolve) => setTimeout(resolve, 5));
  part.actions.closeQuality();
  await reading;
  expect(part.state()).toBeNull();
});

test('a set that the school gave is read as well; one that is gone opens nothing', async () => {
  const { part, done } = await openPart();
  part.actions.quality('given');
  await done();
  expect(part.state()).toMatchObject({ set: { name: 'Van school' }, progress: 1 });
  part.actions.closeQuality();
  part.actions.quality('gone');
  await done();
  expect(part.state()).toBeNull();
});
