import { describe, expect, test } from 'vitest';
import { DARK, LIGHT, type Palette } from '../../../shared/ui/tokens.ts';

/** Relative luminance, after WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Hue in degrees and saturation, as CSS hsl() counts them. */
function hueOf(colour: string): { hue: number; saturation: number } {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [min, max] = [Math.min(r, g, b), Math.max(r, g, b)];
  const range = max - min;
  if (range === 0) return { hue: 0, saturation: 0 };
  const sixth = max === r ? (g - b) / range : max === g ? 2 + (b - r) / range : 4 + (r - g) / range;
  return { hue: (sixth * 60 + 360) % 360, saturation: range / (1 - Math.abs(max + min - 1)) };
}

type Name = keyof Palette;
const GROUNDS: readonly Name[] = ['paper', 'surface', 'sand', 'accent-tint', 'accent-tint-hover'];
const TEXTS: readonly (readonly [Name, readonly Name[]])[] = [
  ['ink', [...GROUNDS, 'good-tint']],
  ['ink-soft', GROUNDS],
  ['accent', GROUNDS],
  ['accent-ink', ['accent']],
  ['good', ['good-tint']],
];
const LINES: readonly (readonly [Name, readonly Name[]])[] = [
  ['line-strong', ['paper', 'surface', 'sand', 'accent-tint']],
  ['mark', ['paper', 'surface']],
];

test('the arithmetic is right', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(hueOf('#ff8000')).toEqual({ hue: expect.closeTo(30, 0) as number, saturation: 1 });
});

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('%s', (_, palette) => {
  const pairs = (rows: typeof TEXTS) =>
    rows.flatMap(([name, grounds]) => grounds.map((ground) => [name, ground] as const));

  test.each(pairs(TEXTS))('%s on %s can be read', (name, ground) => {
    expect(contrast(palette[name], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs(LINES))('%s on %s can be seen', (name, ground) => {
    expect(contrast(palette[name], palette[ground])).toBeGreaterThanOrEqual(3);
  });

  test('no red and no orange; yellow only for what is good', () => {
    for (const [name, colour] of Object.entries(palette) as [Name, string][]) {
      const { hue, saturation } = hueOf(colour);
      if (name.startsWith('good')) expect(hue).toBeGreaterThan(38);
      // Sand and ink are near grey; everything with colour of its own is teal.
      else if (saturation > 0.5 && contrast(colour, '#ffffff') > 1.15) expect(Math.abs(hue - 180)).toBeLessThan(30);
    }
  });
});
