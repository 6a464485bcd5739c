import { expect, test } from 'vitest';
import { titleOf } from '../../../shared/ui/title-of.ts';

test('names an idea, something good that a rule finds, and something good that is computed', () => {
  expect([titleOf('directive.must', 'nl'), titleOf('directive.must', 'en')]).toEqual([
    'Vragen in plaats van moeten',
    'Asking instead of must',
  ]);
  expect(titleOf('pos.choice', 'nl')).toBe('Je geeft een keuze');
  expect(titleOf('pos.name', 'nl')).toBe('Je noemt de student bij naam');
});

test('a kind that nobody knows has no name, nor has half a kind', () => {
  expect([titleOf('team.own', 'nl'), titleOf('directive', 'nl')]).toEqual([undefined, undefined]);
});
