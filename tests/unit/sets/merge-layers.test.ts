import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SHIPPED } from '../../../shared/generated/shipped.ts';
import { effectiveItems } from '../../../shared/sets/effective-items.ts';
import type { Layer, LayerName } from '../../../shared/sets/item.ts';
import { layerOfSet, layerOfShipped } from '../../../shared/sets/layer-of-set.ts';
import { mergeLayers } from '../../../shared/sets/merge-layers.ts';
import { anyTeamSet, makeSet } from '../../fixtures/team-sets.ts';

/** Each run decodes whole sets. */
const RUNS = { numRuns: 30 };

const small = { ...SHIPPED, rules: SHIPPED.rules.slice(0, 20) };
const shipped = layerOfShipped(small);
const anyLayer = fc
  .tuple(anyTeamSet, fc.constantFrom<LayerName>('organisation', 'team', 'own'))
  .map(([set, name]) => layerOfSet(set, name));
const entries = (layer: Layer) => [...layer];

describe('the laws of layers', () => {
  test('in whatever groups layers are merged, the outcome is the same, in the same order', () => {
    fc.assert(
      fc.property(anyLayer, anyLayer, anyLayer, (a, b, c) => {
        const left = mergeLayers(mergeLayers(a, b), c);
        const right = mergeLayers(a, mergeLayers(b, c));
        expect(entries(left)).toEqual(entries(right));
      }),
      RUNS,
    );
  });

  test('an empty layer changes nothing, above or below', () => {
    fc.assert(
      fc.property(anyLayer, (layer) => {
        expect(entries(mergeLayers(new Map(), layer))).toEqual(entries(layer));
        expect(entries(mergeLayers(layer, new Map()))).toEqual(entries(layer));
      }),
      RUNS,
    );
  });

  test('what is locked stays as it was, whatever comes above, and who wanted otherwise is told', () => {
    fc.assert(
      fc.property(anyLayer, anyLayer, anyLayer, (organisation, team, own) => {
        const below = mergeLayers(shipped, organisation);
        const merged = mergeLayers(mergeLayers(below, team), own);
        for (const [key, entry] of below) {
          if (!entry.lock) continue;
          const { refused, ...rest } = merged.get(key) ?? { refused: [] };
          expect({ ...rest, refused: [] }).toEqual(entry);
          expect(refused.length).toBe([team, own].filter((layer) => layer.has(key)).length);
        }
      }),
      RUNS,
    );
  });

  test('nothing that a layer defines is lost from sight, switched off or not, unless a lock forbids it', () => {
    fc.assert(
      fc.property(anyLayer, anyLayer, (a, b) => {
        const merged = mergeLayers(mergeLayers(shipped, a), b);
        const seen = new Set(effectiveItems(merged).items.map(({ key }) => key));
        const mayGo = (key: string) => shipped.get(key)?.lock !== undefined || a.get(key)?.lock !== undefined;
        for (const layer of [shipped, a, b])
          for (const [key, { define }] of layer) expect(!define || seen.has(key) || mayGo(key)).toBe(true);
      }),
      RUNS,
    );
  });
});

const id = SHIPPED.rules[0]?.id ?? '';
const stack = (...layers: [LayerName, Record<string, unknown>][]) =>
  layers.reduce((below, [name, over]) => mergeLayers(below, layerOfSet(makeSet({ id: name, ...over }), name)), shipped);
const stateOf = (layer: Layer) => effectiveItems(layer).items.find(({ ref }) => ref === `rule:${id}`);

test('a team switches off, a person switches on again', () => {
  expect(stateOf(stack(['team', { off: [`rule:${id}`] }]))).toMatchObject({ isOff: true, offBy: { layer: 'team' } });
  expect(stateOf(stack(['team', { off: [`rule:${id}`] }], ['own', { on: [`rule:${id}`] }]))).toMatchObject({
    isOff: false,
  });
});

test('a lock of the organisation holds for a person', () => {
  const state = stateOf(stack(['organisation', { locks: [`rule:${id}`] }], ['own', { off: [`rule:${id}`] }]));
  expect(state).toMatchObject({
    isOff: false,
    lockedBy: { layer: 'organisation', set: 'organisation' },
    refused: [{ layer: 'own' }],
  });
});
