import { expect, test } from 'vitest';
import { fewestWords, packPatterns } from '../../../shared/rules/pack-patterns.ts';
import { makeRule } from '../../fixtures/rules.ts';

test('each list of words is written once, witnesses first', () => {
  const rules = [
    makeRule({
      match: ['je komt [maandag|dinsdag]', '(u komt) [maandag|dinsdag]'],
      unless: ['niet [maandag|dinsdag] @yes'],
    }),
    makeRule({ id: 'test.rule/two', match: ['^ kom <infinitive>? *4 <you> $'] }),
  ];
  const { lists, witnesses, patterns } = packPatterns(rules, 'nl', () => []);
  const lines = lists.split(' ');
  expect([...lines].sort()).toEqual(['je', 'je|jij|u|jullie', 'kom', 'komt', 'maandag|dinsdag', 'niet', 'u']);
  expect(lines.slice(witnesses).sort()).toEqual(['kom', 'maandag|dinsdag']);
  const named = patterns.replace(/\d+(?![ ;\d]*[^ ;$]*\*4)/g, (line) => lines[Number(line)] ?? '');
  expect(named.split('\n')[0]).toBe(
    'maandag|dinsdag je komt !;maandag|dinsdag ( u komt ) !;-maandag|dinsdag niet ! @yes',
  );
  expect(patterns.split('\n')[1]).toMatch(/^\d+ \^ ! <infinitive>\? \*4 ~\d+ \$$/);
});

test('the two shortest lists tell most', () => {
  expect(fewestWords([3, 0, 1, 5, 1])).toEqual([2, 4]);
});
