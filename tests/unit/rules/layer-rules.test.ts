import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layerRules } from '../../../shared/rules/layer-rules.ts';
import type { Rule } from '../../../shared/rules/rule.ts';

const rule = (id: string, level: Rule['level'] = 'soft', language: Rule['language'] = 'nl'): Rule => ({
  id,
  category: 'team.own',
  language,
  channels: ['note'],
  level,
  match: ['nu'],
  unless: [],
  span: 'trigger',
  where: 'body',
  yields: [],
  rewrites: [],
  title: { nl: 'Titel', en: 'Title' },
  why: { nl: 'Waarom', en: 'Why' },
  mechanism: 'm5',
  reference: 'ref',
});

test('a layer adds, changes, weighs again and switches off', () => {
  const below = [rule('a/a'), rule('a/b'), rule('a/c')];
  const layer = { rules: [rule('a/c', 'strong'), rule('a/d')], off: ['a/a'], levels: { 'a/b': 'ordinary' } } as const;
  const merged = layerRules(below, layer).map(({ id, level }) => `${id} ${level}`);
  expect(merged).toEqual(['a/d soft', 'a/b ordinary', 'a/c strong']);
});

test('a category stands for all its rules, and an id goes before it', () => {
  const below = [rule('team.own/a'), rule('team.own/b')];
  expect(layerRules(below, { rules: [], off: ['team.own'], levels: {} })).toEqual([]);
  const levels = { 'team.own': 'strong', 'team.own/b': 'ordinary' } as const;
  expect(layerRules(below, { rules: [], off: [], levels }).map(({ level }) => level)).toEqual(['strong', 'ordinary']);
});

test('other words on the card, in the language of the text alone; what a rule finds stays as it is', () => {
  const [below, english] = [{ ...rule('a/a'), instead: ['dan'] }, rule('a/a', 'soft', 'en')];
  const why = { nl: 'Hierom', en: 'For this' };
  const wordings = { 'a/a': { why, instead: { en: ['now then'] } } };
  expect(layerRules([below, english], { rules: [], off: [], levels: {}, wordings })).toEqual([
    { ...below, why },
    { ...english, why, instead: ['now then'] },
  ]);
});

test('the same id in the other language is another rule', () => {
  const layer = { rules: [rule('a/a', 'soft', 'en')], off: [], levels: {} };
  expect(layerRules([rule('a/a')], layer)).toHaveLength(2);
});

test('laying a layer twice is laying it once, and an empty layer changes nothing', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a/a', 'a/b', 'a/c', 'a/d'));
  fc.assert(
    fc.property(ids, ids, ids, (below, own, off) => {
      const rules = below.map((id) => rule(id));
      const layer = { rules: own.map((id) => rule(id, 'strong')), off, levels: {} };
      const once = layerRules(rules, layer);
      expect(new Set(layerRules(once, layer).map(({ id }) => id))).toEqual(new Set(once.map(({ id }) => id)));
      expect(layerRules(rules, { rules: [], off: [], levels: {} })).toEqual(rules);
    }),
  );
});
