import { DARK, LIGHT } from '../../shared/ui/tokens.ts';
import { frameOf, parentAround } from './our-view.ts';

type Colour = readonly [red: number, green: number, blue: number];

/** The one hue of our underlines, for light and for dark pages; and both further out, for grey ones. */
const INKS: readonly string[] = [LIGHT.mark, DARK.mark];
const FOR_GREY: readonly string[] = ['#0b3a3c', '#d9f5f2'];
/** Lines have to be told from what is behind them (WCAG 2.2, 1.4.11). */
const ENOUGH = 3;
const WHITE: Colour = [255, 255, 255];
const NEAR_BLACK: Colour = [18, 24, 26];

/** The ink that is seen well behind the words of an element. Asks the page for styles only. */
export function inkOn(element: Element): string {
  return pickInk(backgroundOf(element));
}

/** The one of our inks that stands out most, with a contrast of 3:1 on any background. */
export function pickInk(background: Colour): string {
  const strength = (ink: string): number => contrast(parseHex(ink), background);
  const best = (inks: readonly string[]): string => inks.reduce((a, b) => (strength(a) >= strength(b) ? a : b));
  return strength(best(INKS)) >= ENOUGH ? best(INKS) : best(FOR_GREY);
}

/** The contrast of two colours by WCAG, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** A colour written as `#rrggbb`. */
export function parseHex(hex: string): Colour {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The nearest colour behind an element, out of its shadow roots and its frame too. */
function backgroundOf(element: Element): Colour {
  for (let here: Element | null = element; here; here = parentAround(here) ?? frameOf(here)) {
    const colour = parseColour(getComputedStyle(here).backgroundColor);
    if (colour) return colour;
  }
  // Nothing has a colour here: light letters mean a dark page.
  const letters = parseColour(getComputedStyle(element).color);
  return letters && luminance(letters) > 0.4 ? NEAR_BLACK : WHITE;
}

/** A computed colour; null for one that lets through what is behind it, or is written in another way. */
function parseColour(computed: string): Colour | null {
  const rgb = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(computed);
  if (!rgb) return null;
  const [red = 0, green = 0, blue = 0] = rgb.slice(1, 4).map(Number);
  return rgb[4] !== undefined && Number(rgb[4]) < 0.5 ? null : [red, green, blue];
}
