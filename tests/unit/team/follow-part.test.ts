import { afterEach, expect, test, vi } from 'vitest';
import { memoryDatabase } from '../../../shared/store/memory-database.ts';
import { openSetStore } from '../../../shared/store/set-store.ts';
import { followPart } from '../../../shared/team/follow-part.ts';
import { sayIn } from '../../../shared/ui/say.ts';
import { ruleFileOf, setData } from '../../fixtures/team-sets.ts';

const ADDRESS = 'https://school.example/set.json';
const TEXT = JSON.stringify(setData({ rules: [ruleFileOf('spoon', 'lepeltje')] }));

afterEach(() => void vi.unstubAllGlobals());

async function follow(address: string, { isAllowed = true, answer = new Response(TEXT) } = {}) {
  vi.stubGlobal('fetch', async () => answer);
  const told: string[] = [];
  const dropped: string[] = [];
  const looked: unknown[] = [];
  let work: Promise<unknown> = Promise.resolve();
  const part = followPart({
    store: await openSetStore(Date.now, memoryDatabase()),
    say: sayIn('nl'),
    leave: { ask: async () => isAllowed, drop: async (each) => void dropped.push(each) },
    tell: async (words) => void told.push(words),
    attempt: (begin) => {
      work = begin();
    },
    refresh: async () => {},
    showLook: async () => {},
    lookAtOffer: async (offer, source) => void looked.push([offer.set.id, source.from]),
    focusOn: () => {},
  });
  part.actions.typeAddress(address);
  part.actions.follow();
  await work;
  return { told: told.at(-1), dropped, looked, isBusy: part.state().isBusy };
}

test('an address is looked at, and nothing is kept yet', async () => {
  const { looked, isBusy } = await follow(` ${ADDRESS} `);
  expect(looked).toEqual([['team-a', `Van ${ADDRESS}`]]);
  expect(isBusy).toBe(false);
});

test('without leave, with another address, or with trouble nothing is looked at, and it is said', async () => {
  expect(await follow(ADDRESS, { isAllowed: false })).toMatchObject({
    told: 'Zonder toestemming voor school.example lees ik dit adres niet. Er is niets veranderd.',
    looked: [],
  });
  expect((await follow('http://school.example/')).told).toContain('begint met https://');
  expect(await follow(ADDRESS, { answer: new Response(null, { status: 404 }) })).toMatchObject({
    told: 'Op dit adres staat nu geen set. Je laatste versie blijft in gebruik.',
    dropped: [ADDRESS],
    looked: [],
  });
});
