import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SHIPPED } from '../../../shared/generated/shipped.ts';
import { diffSets, findConflicts } from '../../../shared/sets/diff-sets.ts';
import { layerOfSet } from '../../../shared/sets/layer-of-set.ts';
import { stackLayers } from '../../../shared/sets/stack-layers.ts';
import { anyTeamSet, makeSet, ruleFileOf } from '../../fixtures/team-sets.ts';

/** Each run decodes whole sets. */
const RUNS = { numRuns: 30 };

const refs = (changes: readonly { ref: string }[]) => changes.map(({ ref }) => ref);

test('what is added, changed and removed is told by item', () => {
  const before = makeSet({ rules: [ruleFileOf('spoon', 'lepeltje'), ruleFileOf('fork', 'vorkje')], accents: ['m5'] });
  const after = makeSet({
    rules: [ruleFileOf('spoon', 'schepje'), ruleFileOf('knife', 'mesje')],
    off: ['prompt:m4.theory.normalise'],
  });
  const { added, changed, removed } = diffSets(before, after);
  expect(refs(added)).toEqual(['rule:team.own/knife', 'prompt:m4.theory.normalise']);
  expect(refs(changed)).toEqual(['rule:team.own/spoon']);
  expect(refs(removed)).toEqual(['rule:team.own/fork', 'accent:m5']);
  expect(changed[0]?.before?.define?.value).toMatchObject({ match: ['lepeltje'] });
});

test('a set does not differ from itself, and there and back swaps added and removed', () => {
  fc.assert(
    fc.property(anyTeamSet, anyTeamSet, (a, b) => {
      expect(diffSets(a, a)).toEqual({ added: [], changed: [], removed: [] });
      const [there, back] = [diffSets(a, b), diffSets(b, a)];
      expect(new Set(refs(there.added))).toEqual(new Set(refs(back.removed)));
      expect(there.changed.length).toBe(back.changed.length);
    }),
    RUNS,
  );
});

describe('conflicts', () => {
  const organisation = makeSet({
    id: 'org',
    name: 'School',
    locks: ['rule:blame/again'],
    rules: [ruleFileOf('spoon', 'lepeltje')],
  });
  const others = stackLayers(SHIPPED, [{ set: organisation, layer: 'organisation' }]);
  const conflicts = (over: Record<string, unknown>) => findConflicts(layerOfSet(makeSet(over), 'team'), others);

  test.each([
    ['a lock', { off: ['rule:blame/again'] }, [{ ref: 'rule:blame/again', kind: 'locked', with: { name: 'School' } }]],
    [
      'a rule of another set',
      { rules: [ruleFileOf('spoon', 'schepje')] },
      [{ ref: 'rule:team.own/spoon', kind: 'also' }],
    ],
    [
      'an item that nobody knows',
      { off: ['rule:blame/never-was'] },
      [{ ref: 'rule:blame/never-was', kind: 'missing', with: null }],
    ],
    ['a rule of one language alone', { off: ['rule:directive.must/moeten'] }, []],
    ['a shipped question in other words', { messagePrompts: { reason: { say: { nl: 'a', en: 'b' } } } }, []],
  ])('%s', (_what, over, found) => expect(conflicts(over)).toMatchObject(found));
});
