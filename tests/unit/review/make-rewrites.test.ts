import { expect, test } from 'vitest';
import { makeRewrites } from '../../../shared/review/make-rewrites.ts';

const text = 'Hoi Sem,\n\nFijn. Je moet morgen je opdracht inleveren. Tot dan.';
const start = text.indexOf('Je moet');
const sentence = { start, end: text.indexOf(' Tot dan') };
const finding = {
  start,
  end: start + 7,
  category: 'directive.must',
  rule: 'directive.must/moeten',
  level: 'ordinary',
  language: 'nl',
  sentence,
} as const;

test('offsets count in the draft', () => {
  const [first] = makeRewrites(text, finding, { rewrites: ['ask'] });
  expect(first && text.slice(0, first.start) + first.text + text.slice(first.end)).toBe(
    'Hoi Sem,\n\nFijn. Wil je morgen je opdracht inleveren? Tot dan.',
  );
});
test('a rule without rewrites and a sentence that has gone get none', () => {
  expect(makeRewrites(text, finding, { rewrites: [] })).toEqual([]);
  expect(makeRewrites(text.slice(0, 10), finding, { rewrites: ['ask'] })).toEqual([]);
});

test('the words of a team come first, as they stand', () => {
  const made = makeRewrites(text, finding, { rewrites: ['ask'], instead: ['graag', 'wil je'] });
  expect(made.map((rewrite) => rewrite.kind)).toEqual(['own', 'own', 'ask']);
  expect(made[0]).toEqual({ start, end: start + 7, text: 'Graag', kind: 'own' });
});
