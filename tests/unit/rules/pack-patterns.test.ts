import { expect, test } from 'vitest';
import { readFrontCoded } from '../../../shared/rules/front-coding.ts';
import { frequencyOf, packPatterns } from '../../../shared/rules/pack-patterns.ts';
import { readShortNumbers } from '../../../shared/rules/short-number.ts';
import { makeRule } from '../../fixtures/rules.ts';

test('each list of words is written once, witnesses first, then what is named most', () => {
  const rules = [
    makeRule({
      match: ['je komt [maandag|dinsdag]', '(u komt) * [maandag|dinsdag]'],
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
  expect(lines.slice(0, witnesses)).toEqual(['komt', 'je|jij|jullie|u']);
  expect(lines[witnesses]).toBe('dinsdag|maandag');
  const [first = '', second = ''] = patterns.split('\n');
  const named = first.replace(/@[a-z]+|\*8|[0-9a-z]/g, (piece) => lines[parseInt(piece, 36)] ?? piece);
  expect(named).toBe('dinsdag|maandagjekomt!;dinsdag|maandag(ukomt)*8!;-dinsdag|maandagniet!@yes');
  expect(second).toMatch(/^[0-9a-z]\^!<infinitive>\?\*4~[0-9a-z]\$$/);
});

test('a word is taken to be half as frequent as one that is a letter shorter', () => {
  expect(frequencyOf(['nu', 'een'])).toBe(0.25 + 0.125);
});
