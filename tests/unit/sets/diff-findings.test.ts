import { expect, test } from 'vitest';
import { diffFindings } from '../../../shared/sets/diff-findings.ts';
import { makeRule } from '../../fixtures/rules.ts';

const one = makeRule({ match: ['lepeltje'] });
const two = makeRule({ id: 'test.rule/two', match: ['vorkje'] });
const sample = {
  id: 'a',
  language: 'nl' as const,
  channel: 'mail-to-student' as const,
  text: 'Het lepeltje en het vorkje.',
};

test('what is found newly, no longer, or otherwise is told with its words', () => {
  expect(
    diffFindings([sample, { ...sample, id: 'b', text: 'Niets.' }], [one], [{ ...one, level: 'strong' }, two]),
  ).toEqual([
    {
      sample: 'a',
      gained: [{ rule: 'test.rule/two', level: 'ordinary', start: 20, end: 26, words: 'vorkje' }],
      lost: [],
      weighed: [{ rule: 'test.rule/one', level: 'strong', start: 4, end: 12, words: 'lepeltje', before: 'ordinary' }],
    },
  ]);
  expect(diffFindings([sample], [one, two], [one])).toMatchObject([{ lost: [{ words: 'vorkje' }] }]);
});
