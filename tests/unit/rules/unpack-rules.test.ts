import { expect, test } from 'vitest';
import { packRules } from '../../../shared/build/pack-rules.ts';
import { SHIPPED_RULES } from '../../../shared/generated/rules.ts';
import { unpackRules } from '../../../shared/rules/unpack-rules.ts';

test('what comes out is what went in, also through JSON', () => {
  expect(SHIPPED_RULES.length).toBeGreaterThan(50);
  expect(unpackRules(JSON.parse(JSON.stringify(packRules(SHIPPED_RULES))))).toEqual(SHIPPED_RULES);
});
