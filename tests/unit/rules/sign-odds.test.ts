import { expect, test } from 'vitest';
import { SignOdds } from '../../../shared/rules/sign-odds.ts';

/** The odds of each choice in a row, foretold before it is learnt. */
const foretold = (choices: readonly (0 | 1)[], odds = new SignOdds(1)): number[] =>
  choices.map((choice) => {
    const one = odds.ofOne();
    odds.learn(choice);
    return choice === 1 ? one : 1 - one;
  });

test('knows nothing at first, and believes what comes again and again', () => {
  const odds = foretold(Array.from({ length: 40 }, () => 1 as const));
  expect(odds[0]).toBe(0.5);
  expect(odds.at(-1)).toBeGreaterThan(0.95);
  expect(odds.at(-1)).toBeLessThan(1);
});

test('learns what follows on what', () => {
  const odds = foretold(Array.from({ length: 60 }, (_, at) => (at % 3 === 0 ? 1 : 0)));
  expect(Math.min(...odds.slice(-9))).toBeGreaterThan(0.8);
});

test('believes a change soon', () => {
  const odds = foretold([...Array<0 | 1>(60).fill(1), ...Array<0 | 1>(8).fill(0)]);
  expect(odds[60]).toBeLessThan(0.1);
  expect(odds.at(-1)).toBeGreaterThan(0.5);
});
