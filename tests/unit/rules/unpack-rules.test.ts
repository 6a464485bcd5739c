import { expect, test } from 'vitest';
import { packRules } from '../../../shared/rules/pack-rules.ts';
import { wholeRules } from '../../../shared/build/whole-rules.ts';
import { SHIPPED_RULES } from '../../../shared/generated/rules.ts';
import { unpackRules } from '../../../shared/rules/unpack-rules.ts';

test('what comes out is what went in, also through JSON', () => {
  expect(SHIPPED_RULES.length).toBeGreaterThan(50);
  const unpacked = unpackRules(JSON.parse(JSON.stringify(packRules(wholeRules(SHIPPED_RULES)))));
  expect(wholeRules(unpacked)).toEqual(wholeRules(SHIPPED_RULES));
});

test('each language counts its own rules', () => {
  const places = SHIPPED_RULES.map(({ language, packed }) => `${language} ${packed?.number}`);
  expect(new Set(places).size).toBe(SHIPPED_RULES.length);
  expect(places).toContain('en 0');
});
