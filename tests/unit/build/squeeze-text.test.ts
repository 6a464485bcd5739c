import fc from 'fast-check';
import { expect, test } from 'vitest';
import { squeezeText } from '../../../shared/build/squeeze-text.ts';
import { wholeRules } from '../../../shared/build/whole-rules.ts';
import { SHIPPED_RULES } from '../../../shared/generated/rules.ts';
import { packRules } from '../../../shared/rules/pack-rules.ts';
import { unsqueezeText } from '../../../shared/rules/unsqueeze-text.ts';

test('packed rules take well over a third fewer bytes, all of them plain', () => {
  const packed = JSON.stringify(packRules(wholeRules(SHIPPED_RULES.filter(({ language }) => language === 'en'))));
  const squeezed = squeezeText(packed);
  expect(Buffer.byteLength(JSON.stringify(squeezed))).toBeLessThan(packed.length * 0.62);
  expect(squeezed.digits).toMatch(/^[ -~]*$/);
  expect(unsqueezeText(squeezed)).toBe(packed);
});

test('any text comes out as it went in', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ë', '"', '|', '\n'), maxLength: 300 });
  fc.assert(
    fc.property(fc.oneof(letters, fc.string({ maxLength: 300 })), (text) => {
      expect(unsqueezeText(squeezeText(text))).toBe(text);
    }),
    { numRuns: 40 },
  );
});
