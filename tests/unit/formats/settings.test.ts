import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeSettings, ORDINARY_SETTINGS, type Settings } from '../../../shared/formats/settings.ts';

test.each<[string, unknown, Partial<Settings>]>([
  ['nothing', undefined, {}],
  ['no object', 'live', {}],
  [
    'what was chosen',
    { version: 1, screen: 'en', when: 'ask', quietUntil: 5 },
    {
      screen: 'en',
      when: 'ask',
      quietUntil: 5,
    },
  ],
  ['one odd part: the others stay', { screen: 'en', when: 'always', quietUntil: -1 }, { screen: 'en' }],
  [
    'hours, levels and sites',
    { quietHours: { from: 1_020, to: 480 }, levels: { unclear: 'soft' }, largeOnly: ['https://a.nl/*'], address: 'u' },
    { quietHours: { from: 1_020, to: 480 }, levels: { unclear: 'soft' }, largeOnly: ['https://a.nl/*'], address: 'u' },
  ],
  ['hours that no day has', { quietHours: { from: 0, to: 1_440 }, levels: { unclear: 'loud' } }, {}],
  ['of a newer version, with a part we do not know', { version: 9, when: 'pause', colour: 'sand' }, { when: 'pause' }],
])('%s', (_, data, expected) => {
  expect(decodeSettings(data)).toEqual({ ...ORDINARY_SETTINGS, ...expected });
});

test('any data gives whole settings, and decoding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      const once = decodeSettings(data);
      expect(decodeSettings(JSON.parse(JSON.stringify(once)))).toEqual(once);
    }),
  );
});
