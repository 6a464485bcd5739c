import { expect, test } from 'vitest';
import { rulesModules } from '../../../shared/build/rules-modules.ts';
import { makeRule } from '../../fixtures/rules.ts';

test('English patterns stand in a module of their own', () => {
  const rules = [makeRule({ match: ['kastanje'] }), makeRule({ match: ['chestnut'], language: 'en' })];
  const modules = new Map(rulesModules(rules));
  expect(modules.get('rules')).toContain('kastanje');
  expect(modules.get('rules')).not.toContain('chestnut');
  expect(modules.get('english-patterns')).toContain('chestnut');
});
