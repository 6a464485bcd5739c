import { expect, test } from 'vitest';
import { readFrontCoded } from '../../../shared/rules/front-coding.ts';
import { packPatterns } from '../../../shared/rules/pack-patterns.ts';
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
  const { words, lists, count, witnesses, patterns } = packPatterns(rules, 'nl', () => []);
  const lines = Array.from({ length: count }, (): string[] => []);
  readFrontCoded(words).forEach((word, index) => {
    let at = 0;
    for (const step of readShortNumbers(lists.split(/[ \n]/)[index] ?? '')) lines[(at += step)]?.push(word);
  });
  const named = lines.map((line) => line.join('|'));
  expect([...named].sort()).toEqual(['dinsdag|maandag', 'je', 'je|jij|jullie|u', 'kom', 'komt', 'niet', 'u']);
  expect(named.slice(0, witnesses)).toEqual(['komt', 'je|jij|jullie|u']);
  expect(named[witnesses]).toBe('dinsdag|maandag');
  const [first = '', second = ''] = patterns.split('\n');
  expect(first.replace(/@[a-z]+|\*8|[0-9a-z]/g, (piece) => named[parseInt(piece, 36)] ?? piece)).toBe(
    'dinsdag|maandagjekomt&!;dinsdag|maandag(ukomt&)*8!;-dinsdag|maandagniet&!@yes',
  );
  expect(second).toMatch(/^[0-9a-z]\^!<infinitive>\?\*4~[0-9a-z]&\$$/);
});

test('a pattern starts from its longest word', () => {
  const { words, patterns } = packPatterns([makeRule({ match: ['je komt morgen'] })], 'nl', () => []);
  expect(readFrontCoded(words)).toEqual(['je', 'komt', 'morgen']);
  expect(patterns).toMatch(/^[0-9a-z]{2}[0-9a-z]&!$|^[0-9a-z]{3}&!$/);
});
