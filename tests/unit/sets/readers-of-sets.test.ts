import { expect, test } from 'vitest';
import { readersOfSets } from '../../../shared/sets/readers-of-sets.ts';
import type { LayeredSet } from '../../../shared/sets/stack-layers.ts';

const setWith = (readers: object) =>
  ({
    layer: 'team',
    set: { document: { readers: { domains: {}, patterns: [], groups: [], ...readers } } },
  }) as unknown as LayeredSet;
const NOTHING = { domains: {}, patterns: [], groups: [] };

test('of two sets the nearest counts, and what lies over them counts before both', () => {
  const sets = [
    setWith({ domains: { 'a.example': 'partner', 'b.example': 'partner' }, patterns: ['s*@a.example'] }),
    setWith({ domains: { 'b.example': 'student', 'c.example': 'student' }, groups: ['klas@a.example'] }),
  ];
  expect(
    readersOfSets(sets, { ...NOTHING, domains: { 'c.example': 'colleague' }, patterns: ['s*@a.example'] }),
  ).toEqual({
    domains: { 'a.example': 'partner', 'b.example': 'student', 'c.example': 'colleague' },
    patterns: ['s*@a.example'],
    groups: ['klas@a.example'],
  });
});

test('without sets it is as it was', () => expect(readersOfSets([], NOTHING)).toEqual(NOTHING));
