import { expect, test } from 'vitest';
import { nameReader } from '../../../../shared/rules/rewriting/name-reader.ts';
import { readMarked } from '../../../fixtures/read-sentence.ts';

test.each([
  ['**Beste student**,', 'nl', 'Sanne', 'Beste Sanne,'],
  ['**Hallo**,', 'nl', 'Sanne', 'Hallo Sanne,'],
  ['**Goedemorgen**,', 'nl', undefined, 'Goedemorgen {naam},'],
  ['**Geachte heer/mevrouw**,', 'nl', undefined, 'Beste {naam},'],
  ['**L.S.**,', 'nl', 'Youssef', 'Beste Youssef,'],
  ['**Dear student**,', 'en', 'Tim', 'Dear Tim,'],
  ['**To whom it may concern**,', 'en', undefined, 'Dear {name},'],
] as const)('%s in %s for %s', (marked, language, name, expected) => {
  const { sentence, start, end } = readMarked(marked);
  const made = nameReader(sentence, { start, end }, { language, name });
  expect(sentence.text.slice(0, made.start) + made.text + sentence.text.slice(made.end)).toBe(expected);
});
