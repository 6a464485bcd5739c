import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { around, placeCard } from '../../extension/page/place-card.ts';

const WINDOW = { width: 1000, height: 800 };
const CARD = { width: 400, height: 300 };
const words = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

describe('placeCard', () => {
  test.each([
    ['below the words', words(100, 100), { left: 100, top: 128 }],
    ['above them when there is no room below', words(100, 600), { left: 100, bottom: 208 }],
    ['inside the window at the right', words(900, 100), { left: 592, top: 128 }],
    ['beside them in a low window', words(100, 150), { left: 188, top: 92 }, { width: 1000, height: 400 }],
    ['before them when there is no room after', words(700, 150), { left: 292, top: 92 }, { width: 1000, height: 400 }],
  ])('%s', (_, at, expected, window = WINDOW) => {
    expect(placeCard(at, CARD, window)).toMatchObject(expected);
  });

  test.each([
    ['below', words(100, 170), { left: 100, top: 198, room: 514 }],
    ['above', words(100, 500), { left: 100, bottom: 228, room: 484 }],
  ])('when most of a high card fits %s the words, it scrolls there and leaves them in sight', (_, at, expected) => {
    expect(placeCard(at, { width: 420, height: 560 }, { width: 1280, height: 720 })).toEqual(expected);
  });

  test('where lines run from right to left it begins at the right end of the words', () => {
    expect(placeCard(words(700, 100), CARD, WINDOW, true).left).toBe(380);
  });

  test('whatever the window and the words, it stays inside, and covers no words where there is room', () => {
    const size = fc.record({ width: fc.integer({ min: 320, max: 2000 }), height: fc.integer({ min: 200, max: 1400 }) });
    const at = fc.record({ left: fc.integer({ min: -200, max: 2000 }), top: fc.integer({ min: -200, max: 1600 }) });
    fc.assert(
      fc.property(size, at, fc.integer({ min: 60, max: 720 }), fc.boolean(), (window, { left, top }, height, isRtl) => {
        const card = { width: Math.min(420, window.width - 16), height };
        const about = words(left, top);
        const place = placeCard(about, card, window, isRtl);
        const shown = Math.min(card.height, place.room);
        const from = place.top ?? window.height - (place.bottom ?? 0) - shown;
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + card.width).toBeLessThanOrEqual(window.width - 8);
        expect(from).toBeGreaterThanOrEqual(8);
        expect(from + shown).toBeLessThanOrEqual(window.height - 8);
        const least = Math.min(height, 320) + 16;
        const isFree = about.bottom + least <= window.height || about.top - least >= 0;
        if (isFree) expect(from + shown <= about.top || from >= about.bottom).toBe(true);
      }),
    );
  });
});

test('words that run on over lines are taken together', () => {
  expect(around([words(700, 100), words(20, 120)])).toEqual({ left: 20, top: 100, right: 780, bottom: 140 });
  expect(around([])).toBeUndefined();
});
