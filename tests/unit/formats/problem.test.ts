import { expect, test } from 'vitest';
import { formatProblem } from '../../../shared/formats/problem.ts';

const problem = {
  file: 'team.json',
  at: 'rules[0]',
  line: 0,
  say: { nl: 'Hier ontbreekt nog een woord.', en: 'A word is still missing.' },
};
test('one line, with the line number when it is known', () => {
  expect(formatProblem(problem, 'nl')).toBe('team.json: rules[0]: Hier ontbreekt nog een woord.');
  expect(formatProblem({ ...problem, line: 7 }, 'en')).toBe('team.json:7: rules[0]: A word is still missing.');
});
