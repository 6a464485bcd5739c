import * as v from 'valibot';
import { expect, test } from 'vitest';
import { PAGE_WORDS_FILE } from '../../../shared/formats/page-words-schema.ts';

const file = (kinds: object) => ({ least: 4, margin: 1, places: { title: { weight: 3, at: [] } }, kinds });
const isGood = (data: object) => v.safeParse(PAGE_WORDS_FILE, data).success;

test('words and stems of a kind that is known', () => {
  expect(isGood(file({ notes: { words: ['notitie*', 'ziek gemeld'], weak: ['log'] } }))).toBe(true);
  expect(isGood(file({ notes: { words: [] } }))).toBe(false);
  expect(isGood(file({ notes: { words: ['*'] } }))).toBe(false);
  expect(isGood(file({ none: { words: ['start'] } }))).toBe(false);
});
