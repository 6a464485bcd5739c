import { expect, test } from 'vitest';
import { readFrontCoded } from '../../../shared/rules/front-coding.ts';
import { fewestWords, packPatterns } from '../../../shared/rules/pack-patterns.ts';
import { readShortNumbers } from '../../../shared/rules/short-number.ts';
import { makeRule } from '../../fixtures/rules.ts';

test('each list of words is written once, witnesses first, then what is named most', () => {
  const rules = [
    makeRule({
      match: ['je komt [maandag|dinsdag]', '(u komt) [maandag|dinsdag]'],
      unless: ['niet [maandag|dinsdag] @yes'],
    }),
    makeRule({ id: 'test.rule/two', match: ['^ kom <infinitive>? *4 <you> $'] }),
  ];
  const { words, lists, witnesses, patterns } = packPatterns(rules, 'nl', () => []);
  const listed = readFrontCoded(words);
  const lines = lists.split(' ').map((steps) => {
    let at = 0;
    return readShortNumbers(steps)
      .map((step) => listed[(at += step)])
      .join('|');
  });
  expect([...lines].sort()).toEqual(['dinsdag|maandag', 'je', 'je|jij|jullie|u', 'kom', 'komt', 'niet', 'u']);
  expect(lines.slice(witnesses)).toEqual(['dinsdag|maandag', 'kom']);
  const [first = '', second = ''] = patterns.split('\n');
  const named = first.replace(/@[a-z]+|[0-9a-z]/g, (piece) => lines[parseInt(piece, 36)] ?? piece);
  expect(named).toBe('dinsdag|maandagjekomt!;dinsdag|maandag(ukomt)!;-dinsdag|maandagniet!@yes');
  expect(second).toMatch(/^[0-9a-z]\^!<infinitive>\?\*4~[0-9a-z]\$$/);
});

test('the two shortest lists tell most', () => {
  expect(fewestWords([3, 0, 1, 5, 1])).toEqual([2, 4]);
});
