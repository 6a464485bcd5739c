import { expect, test } from 'vitest';
import { SHIPPED_RULES } from '../../shared/generated/rules.ts';
import { createReviewer } from '../../shared/review/create-reviewer.ts';
import { ORDINARY_SITUATION } from '../../shared/situation/situation.ts';

/** Time on the processor, which other programs hardly change, in microseconds: the least of some runs. */
function work(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    createReviewer(SHIPPED_RULES).review(text, ORDINARY_SITUATION);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...times);
}

const TIMES_LONGER = 8;
/** Work that grows with the square of the text would be 64 times as much. */
const MOST_TIMES = 24;

/** What a reader of words, marks, quotations, sentences and clauses may look back over. */
test.each([
  'je moet ',
  'als je niet komt, ',
  'altijd nooit ',
  'weer ',
  ', ',
  '" ',
  "'' ,, ",
  '( ',
  '. ',
  'a',
  'wie dat doet, wordt ',
  'a.b.',
  'x@y.nl ',
  '> ',
  'Op 1 mei schreef ',
  '\ud83d',
  '1.000,00 ',
])('work grows with the length of %j repeated, not with its square', (piece) => {
  const short = piece.repeat(Math.ceil(4_000 / piece.length));
  work(short);
  // A floor keeps what a clock cannot tell out of the comparison.
  const before = Math.max(work(short), 1_000);
  expect(work(short.repeat(TIMES_LONGER)) / before).toBeLessThan(MOST_TIMES);
});
