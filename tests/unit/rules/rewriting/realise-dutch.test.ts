import { expect, test } from 'vitest';
import { conjugate } from '../../../../shared/language/dutch/conjugate.ts';
import type { DutchPlan } from '../../../../shared/rules/rewriting/dutch-plan.ts';
import { finiteOf, realiseDutch } from '../../../../shared/rules/rewriting/realise-dutch.ts';

const PLAN: DutchPlan = {
  reader: 'jullie',
  lead: { text: '', kind: 'none' },
  coordinator: '',
  weak: 'het',
  front: 'voor vrijdag',
  parts: [{ link: '', middle: 'rustig', verb: conjugate('nakijken'), cluster: '' }],
  tail: ', dan kan ik verder',
  negated: false,
};

test('the parts come in the order Dutch wants', () => {
  expect(realiseDutch('ask', PLAN)).toBe('Willen jullie het voor vrijdag rustig nakijken? Dan kan ik verder.');
  expect(realiseDutch('propose', PLAN)).toBe(
    'Ik stel voor dat jullie het voor vrijdag rustig nakijken, dan kan ik verder.',
  );
  expect(realiseDutch('does-it-work', PLAN)).toBe(
    'Lukt het jullie om het voor vrijdag rustig na te kijken? Dan kan ik verder.',
  );
  expect(realiseDutch('together', PLAN)).toBeNull();
});

test('what should not happen is proposed, never asked', () => {
  expect(realiseDutch('ask', { ...PLAN, negated: true })).toBeNull();
  expect(realiseDutch('does-it-work', { ...PLAN, negated: true })).toBeNull();
});

test('the verb agrees with who acts', () => {
  const verb = conjugate('inleveren');
  expect((['je', 'u', 'jullie', 'iedereen', 'alle studenten'] as const).map((actor) => finiteOf(verb, actor))).toEqual([
    'inlevert',
    'inlevert',
    'inleveren',
    'inlevert',
    'inleveren',
  ]);
});
