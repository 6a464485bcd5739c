import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../../shared/build/fold-text.ts';
import { packRules } from '../../../shared/rules/pack-rules.ts';
import { wholeRules } from '../../../shared/build/whole-rules.ts';
import { SHIPPED_RULES } from '../../../shared/generated/rules.ts';
import { unfoldText } from '../../../shared/rules/unfold-text.ts';

test('what comes back is written as one character', () => {
  expect(foldText('moet moet moet moet').text.length).toBeLessThan(8);
  expect(foldText('abc')).toMatchObject({ text: 'abc', pairs: '' });
});

test('packed rules take a quarter fewer bytes', () => {
  const packed = JSON.stringify(packRules(wholeRules(SHIPPED_RULES.filter(({ language }) => language === 'en'))));
  const folded = foldText(packed);
  expect(Buffer.byteLength(JSON.stringify(folded))).toBeLessThan(packed.length * 0.75);
  expect(unfoldText(folded)).toBe(packed);
});

test('any text comes out as it went in', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ë', '"', '|'), maxLength: 400 });
  fc.assert(fc.property(letters, (text) => unfoldText(foldText(text)) === text));
});

test('a text with characters that stand for pairs is refused', () => {
  expect(() => foldText('naïef, Łódź')).toThrow('cannot be folded');
});
