import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeTeamSet } from '../../../shared/formats/decode-team-set.ts';
import { setContext } from '../../../shared/formats/set-context.ts';
import type { TeamSetDocument } from '../../../shared/formats/team-set-schema.ts';
import { SHIPPED } from '../../../shared/generated/shipped.ts';
import { effectiveItems } from '../../../shared/sets/effective-items.ts';
import type { Effective } from '../../../shared/sets/effective-items.ts';
import { layerOfSet, layerOfShipped } from '../../../shared/sets/layer-of-set.ts';
import { mergeLayers } from '../../../shared/sets/merge-layers.ts';
import { mergeSets } from '../../../shared/sets/merge-sets.ts';
import { anyTeamSet, makeSet, ruleFileOf } from '../../fixtures/team-sets.ts';

const ground = layerOfShipped({ ...SHIPPED, rules: SHIPPED.rules.slice(0, 20) });
/** What a layer comes to, whoever said it and in whatever order. */
const outcome = ({ items }: Effective) =>
  new Map(
    items.map(({ key, item, isOff, level, wording, lockedBy }) => [
      key,
      { item, isOff, level, wording, isLocked: lockedBy !== undefined },
    ]),
  );
const decode = (data: TeamSetDocument) => {
  const decoded = decodeTeamSet(data, setContext('merged.json', SHIPPED));
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems));
  return decoded.value;
};

test('one set made of two does what the two do together', () => {
  fc.assert(
    fc.property(anyTeamSet, anyTeamSet, (lower, higher) => {
      const merged = decode(mergeSets(lower.document, higher.document).document);
      const layers = [layerOfSet(lower, 'team'), layerOfSet(higher, 'team')];
      const together = effectiveItems(layers.reduce(mergeLayers, ground));
      expect(outcome(effectiveItems(mergeLayers(ground, layerOfSet(merged, 'team'))))).toEqual(outcome(together));
    }),
    { numRuns: 60 },
  );
});

test('what a lock kept as it was is named', () => {
  const lower = makeSet({ rules: [ruleFileOf('spoon', 'lepeltje')], locks: ['rule:team.own/spoon', 'word:middels'] });
  const higher = makeSet({
    id: 'team-b',
    rules: [ruleFileOf('spoon', 'schepje')],
    words: [{ language: 'nl', word: 'Middels', instead: 'met' }],
  });
  const { document: merged, kept } = mergeSets(lower.document, higher.document);
  expect(kept).toEqual(['rule:team.own/spoon', 'word:Middels']);
  expect(merged).toMatchObject({ id: 'team-a', rules: [{ rules: [{ match: ['lepeltje'] }] }], words: [] });
});
