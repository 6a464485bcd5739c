import { expect, test } from 'vitest';
import { nextPrompt } from '../../../shared/review/next-prompt.ts';

test.each<[string, string[], { asked: string[]; passed: string[] }, string | undefined]>([
  ['nothing is missing', [], { asked: [], passed: [] }, undefined],
  ['the most wanted first', ['name', 'reason'], { asked: [], passed: [] }, 'name'],
  [
    'one at a time, also when a more wanted one turns up',
    ['name', 'reason'],
    { asked: ['reason'], passed: [] },
    'reason',
  ],
  ['the next after the person wrote it', ['reason'], { asked: ['name'], passed: [] }, 'reason'],
  ['the next after Laat zo', ['name', 'reason'], { asked: ['name'], passed: ['name'] }, 'reason'],
  [
    'after two the rest is silent',
    ['name', 'reason', 'choice'],
    { asked: ['name', 'reason'], passed: ['name', 'reason'] },
    undefined,
  ],
  ['after two that were written as well', ['choice'], { asked: ['name', 'reason'], passed: [] }, undefined],
])('%s', (_, missing, answers, next) => {
  expect(nextPrompt(missing, answers)).toBe(next);
});
