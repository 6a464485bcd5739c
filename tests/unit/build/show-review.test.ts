import { expect, test } from 'vitest';
import { printReview } from '../../../shared/build/show-review.ts';
import type { ShownFinding, ShownReview } from '../../../shared/build/show-review.ts';

const found = (start: number): ShownFinding => ({
  start,
  end: start + 7,
  category: 'directive.must',
  rule: 'directive.must/moeten',
  level: 'ordinary',
  rewrites: [{ start, end: start + 14, text: 'Wil je\nkomen?', kind: 'ask' }],
});

const reviewOf = (...findings: ShownFinding[]): ShownReview => ({
  id: 'mail.txt',
  language: 'nl',
  findings,
  elements: { present: [], missing: [] },
  checks: [],
});

test('each finding has its line and column, its words and its rewrites on one line', () => {
  const text = 'Hoi Sem,\r\n\r\nJe moet komen. Je moet\nkomen.\n';
  expect(printReview(reviewOf(found(12), found(27)), text).split('\n')).toEqual([
    'mail.txt:3:1: directive.must (ordinary): Je moet',
    '    ask: Wil je komen?',
    'mail.txt:3:16: directive.must (ordinary): Je moet',
    '    ask: Wil je komen?',
  ]);
});

test('nothing found is said', () => {
  expect(printReview(reviewOf(), 'Hoi.')).toBe('mail.txt: Niets op te merken.');
});

test('a long text is walked once', () => {
  const line = 'Je moet komen.\n';
  const many = Array.from({ length: 100_000 }, (_, at) => found(at * line.length));
  const lines = printReview(reviewOf(...many), line.repeat(many.length)).split('\n');
  expect(lines.at(-2)).toMatch(/^mail\.txt:100000:1: /);
});
