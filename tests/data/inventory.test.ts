import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeAndProve } from '../../shared/build/generate.ts';
import { ASSETS } from '../../shared/build/project-root.ts';
import { mechanismOf } from '../../shared/prompts/prompt.ts';
import { usesItem } from '../../shared/prompts/used-items.ts';
import { createReviewer } from '../../shared/review/create-reviewer.ts';
import { ORDINARY_SITUATION } from '../../shared/situation/situation.ts';

const { assets, problems } = decodeAndProve(ASSETS);
const [base, ...starters] = assets.promptSets;
const prompts = base?.prompts ?? [];
const ids = readFileSync(new URL('inventory-ids.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

/** Ids of the list that the data does not hold, and the other way round. */
const missing = (listed: readonly string[], held: readonly string[]) => ({
  fromData: listed.filter((id) => !held.includes(id)),
  fromList: held.filter((id) => !listed.includes(id)),
});

/** Items that a person meets nowhere, though no reason says why. */
const unreached = (inventory: typeof assets.inventory, reached: ReadonlySet<string>) =>
  Object.entries(inventory)
    .filter(([id, item]) => !reached.has(id) && item.wording.length === 0 && item['not-applicable'] === undefined)
    .map(([id]) => id);

describe('the inventory of the report', () => {
  test('is decoded without a problem', () => expect(problems).toEqual([]));

  test('holds every item of the list, and no other', () => {
    expect(ids).toHaveLength(157);
    expect(missing(ids, Object.keys(assets.inventory))).toEqual({ fromData: [], fromList: [] });
  });

  test('a missing id is noticed', () => {
    expect(missing(ids, Object.keys(assets.inventory).slice(1)).fromData).toEqual([ids[0]]);
  });

  test('every item is met: in a prompt, through wording, or not, with the reason', () => {
    const reached = new Set(prompts.map((prompt) => prompt.item));
    expect(unreached(assets.inventory, reached)).toEqual([]);
    expect(unreached(assets.inventory, new Set()).length).toBeGreaterThan(50);
  });

  test('claims no more than the report does', () => {
    const counts = Object.groupBy(Object.values(assets.inventory), (item) => item.basis);
    expect(Object.fromEntries(Object.entries(counts).map(([basis, items]) => [basis, items.length]))).toEqual({
      theory: 90,
      practice: 49,
      'practice-instead-of-evidence': 6,
      tested: 6,
      advice: 6,
    });
    const presence = Object.entries(assets.inventory).filter(([id]) => id.startsWith('m4.presence.'));
    expect(presence.length).toBeGreaterThan(0);
    for (const [, item] of presence) expect(item.basis).toBe('practice-instead-of-evidence');
  });

  test('tells all eight mechanisms, with their names and what they rest on', () => {
    expect(Object.keys(assets.mechanisms)).toEqual(['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8']);
    expect(assets.mechanisms['m8']?.names.listing).not.toBe(assets.mechanisms['m8']?.names.heading);
    for (const mechanism of Object.values(assets.mechanisms))
      for (const other of mechanism['rests-on']) expect(assets.mechanisms).toHaveProperty(other);
  });
});

describe('the prompts', () => {
  test('each comes from an item that asks for one, of each mechanism several', () => {
    const counts = Object.groupBy(prompts, (prompt) => mechanismOf(prompt.item));
    expect(Object.keys(counts).toSorted()).toEqual(Object.keys(assets.mechanisms));
    for (const some of Object.values(counts)) expect(some?.length).toBeGreaterThanOrEqual(8);
    for (const { item } of prompts) expect(assets.inventory[item]?.['not-applicable']).toBeUndefined();
  });

  test('are free of gender, orders and exclamation marks, and draw no finding themselves', () => {
    const reviewer = createReviewer(assets.rules);
    for (const prompt of prompts) {
      for (const language of ['nl', 'en'] as const) {
        for (const text of [prompt[language].plain, prompt[language].named?.replace('{name}', 'Noa') ?? '']) {
          expect(text).not.toMatch(/!|\b(?:hij|hem|haar|he|she|him|his|her|moet|must)\b/i);
          const { findings } = reviewer.review(text, { ...ORDINARY_SITUATION, language });
          expect({ item: prompt.item, text, found: findings.map((finding) => finding.rule) }).toEqual({
            item: prompt.item,
            text,
            found: [],
          });
        }
      }
    }
  });

  test('five starter sets each choose from the base set and say what marks the approach', () => {
    expect(starters).toHaveLength(5);
    for (const set of starters) {
      for (const use of set.uses) expect(prompts.some((prompt) => usesItem([use], prompt.item))).toBe(true);
      expect(set.about.nl.length).toBeGreaterThan(40);
    }
  });
});
