import { expect, test } from 'vitest';
import { frontCode, readFrontCoded } from '../../../shared/rules/front-coding.ts';

test('of each word only what differs from the one before is written', () => {
  expect(frontCode(['vind', 'vinden', 'vindt', "z'n"])).toBe("AvindEenEtAz'n");
});

test('what comes out is what went in, however long the words', () => {
  const words = ['<capitals>', '2e', 'a'.repeat(30), 'a'.repeat(40), 'één', 'éénmaal'];
  expect(readFrontCoded(frontCode(words))).toEqual(words);
  expect(readFrontCoded('')).toEqual([]);
  expect(readFrontCoded('Een', 'vind')).toEqual(['vinden']);
});
