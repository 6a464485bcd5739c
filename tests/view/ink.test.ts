import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { contrast, inkOn, parseHex, pickInk } from '../../extension/page/ink.ts';
import { DARK, LIGHT } from '../../shared/ui/tokens.ts';

afterEach(() => document.body.replaceChildren());

function fieldIn(html: string): Element {
  document.body.innerHTML = html;
  return document.querySelector('[contenteditable]') as Element;
}

describe('the ink of underlines', () => {
  test('has a contrast of 3:1 on every background there is', () => {
    const part = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(part, part, part, (red, green, blue) => {
        expect(contrast(parseHex(pickInk([red, green, blue])), [red, green, blue])).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 2000 },
    );
  });

  test('contrast is counted as WCAG does', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
    expect(contrast(parseHex('#767676'), [255, 255, 255])).toBeCloseTo(4.54, 2);
  });

  test.each([
    ['on white', '<div contenteditable></div>', LIGHT.mark],
    ['on a dark field', '<div contenteditable style="background:#1f1f1f"></div>', DARK.mark],
    ['on a dark page', '<div style="background:#101010"><div contenteditable></div></div>', DARK.mark],
    [
      'through glass',
      '<div style="background:#101010"><div contenteditable style="background:#fff1"></div></div>',
      DARK.mark,
    ],
  ])('%s', (_, html, ink) => {
    expect(inkOn(fieldIn(html))).toBe(ink);
  });
});
