import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatChoices,
  LARGEST_CHOICES,
  readChoices,
  type SavedChoices,
} from '../../../shared/formats/saved-choices.ts';
import { ORDINARY_SETTINGS } from '../../../shared/formats/settings.ts';

const NOTHING: SavedChoices = {
  settings: ORDINARY_SETTINGS,
  muted: [],
  profiles: [],
  signs: { mark: true, badge: true },
  approach: null,
  sets: [],
  weeks: [],
  outcomes: [],
};

test('everything that is kept of a person goes there and back', () => {
  const all: SavedChoices = {
    ...NOTHING,
    signs: { mark: true, badge: false },
    approach: 'klas-als-werkplaats',
    sets: [{ text: '{}', isActive: false, layer: 'own' }],
    weeks: [{ week: '2026-W48', counts: { seen: { unclear: 2 }, taken: {}, left: {}, good: {} } }],
    outcomes: [{ item: 'm1.a', at: 5, outcome: 'done' }],
  };
  expect(readChoices(formatChoices(all))).toEqual(all);
});

test('entries that cannot be read are passed over, and so is what is about a student', () => {
  const odd = {
    ...NOTHING,
    sets: [{ text: 4 }, { text: '{}', isActive: true, layer: 'team' }],
    weeks: [{ week: 'last' }],
    outcomes: [{ item: 'm1.a', at: 5, outcome: 'done', about: 'code' }],
  } as unknown as SavedChoices;
  expect(readChoices(formatChoices(odd))).toEqual({
    ...NOTHING,
    sets: [{ text: '{}', isActive: true, layer: 'team' }],
  });
});

test('a saved file is read back as it was', () => {
  const list = fc.uniqueArray(fc.string({ maxLength: 40 }), { maxLength: 5 });
  fc.assert(
    fc.property(list, fc.constantFrom('live', 'pause', 'ask'), (muted, when) => {
      const choices = { ...NOTHING, settings: { ...ORDINARY_SETTINGS, when }, muted, profiles: [{ id: 'a' }] };
      expect(readChoices(formatChoices(choices))).toEqual(choices);
    }),
  );
});

test.each([
  ['half a file', '{"format": "uitn', 'no-json'],
  ['a file of something else', '{"rules": []}', 'other-file'],
  ['no object', '[]', 'other-file'],
  ['a file of a newer version', '{"format": "uitnodigend-choices", "version": 2}', 'newer'],
  ['a very large file', ' '.repeat(LARGEST_CHOICES + 1), 'too-large'],
])('%s', (_, text, problem) => {
  expect(readChoices(text)).toBe(problem);
});

test('odd parts take their ordinary value; a byte order mark is passed over', () => {
  const text = '\uFEFF{"format": "uitnodigend-choices", "version": 1, "muted": "all", "settings": 4}';
  expect(readChoices(text)).toEqual(NOTHING);
});

test('any text is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readChoices(text)).toBeDefined();
    }),
  );
});
