import { expect, test } from 'vitest';
import { packRules } from '../../../shared/build/pack-rules.ts';
import { SHIPPED_RULES } from '../../../shared/generated/rules.ts';
import { codeOfWord, unpackRules } from '../../../shared/rules/unpack-rules.ts';

test('what comes out is what went in, also through JSON', () => {
  expect(SHIPPED_RULES.length).toBeGreaterThan(50);
  expect(unpackRules(JSON.parse(JSON.stringify(packRules(SHIPPED_RULES))))).toEqual(SHIPPED_RULES);
});

test('no code begins another, however many words there are', () => {
  const codes = Array.from({ length: 9_000 }, (_unused, place) => codeOfWord(place));
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.every((code) => /^(?:[a-z]|[A-Z]\w|_\w\w|~\w\w\w)$/.test(code))).toBe(true);
});
