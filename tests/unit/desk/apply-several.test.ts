import { describe, expect, test } from 'vitest';
import type { Choice } from '../../../shared/desk/apply-rewrite.ts';
import { applySeveral } from '../../../shared/desk/apply-several.ts';
import { deskAfter, reviewed, SMALL_REVIEWER } from './desk-examples.ts';
import { smallHost } from './small-host.ts';

const text = 'Hoi. Je moet bellen.\nFijn. Je moet komen.';

function choices(): [Choice, ...Choice[]] {
  const [first, ...others] = deskAfter(reviewed(text)).items.flatMap((item) => {
    const rewrite = SMALL_REVIEWER.rewrites(text, item.finding)[0];
    return rewrite ? [{ text, item, rewrite }] : [];
  });
  if (!first) throw new RangeError('nothing to choose');
  return [first, ...others];
}

describe('applySeveral', () => {
  test('writes them in one go, with one way back', async () => {
    const host = smallHost(text);
    const outcome = await applySeveral(host, choices());
    expect(host.text).toBe('Hoi. Wil je bellen?\nFijn. Wil je komen?');
    expect(outcome.undo).toEqual({
      start: 5,
      written: 'Wil je bellen?\nFijn. Wil je komen?',
      original: 'Je moet bellen.\nFijn. Je moet komen.',
    });
  });

  test('of two that reach into the same words the first stays', async () => {
    const host = smallHost(text);
    const [first] = choices();
    await applySeveral(host, [first, first]);
    expect(host.text).toBe('Hoi. Wil je bellen?\nFijn. Je moet komen.');
  });

  test('one is just one', async () => {
    const host = smallHost(text);
    const outcome = await applySeveral(host, [choices()[0]]);
    expect(outcome.undo?.written).toBe('Wil je bellen?');
  });
});
