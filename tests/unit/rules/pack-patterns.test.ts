import { expect, test } from 'vitest';
import { readFrontCoded } from '../../../shared/rules/front-coding.ts';
import { packPatterns } from '../../../shared/rules/pack-patterns.ts';
import { readShortNumbers } from '../../../shared/rules/short-number.ts';
import { makeRule } from '../../fixtures/rules.ts';

test('each list of words is written once: witnesses first, then what is named most, last what comes by once', () => {
  const rules = [
    makeRule({
      match: ['je komt [maandag|dinsdag]', '(u komt) * [maandag|dinsdag]'],
      unless: ['niet [maandag|dinsdag] @yes'],
    }),
    makeRule({ id: 'test.rule/two', match: ['^ kom <infinitive>? *4 <you> $'] }),
  ];
  const { words, lists, count, witnesses, once, patterns } = packPatterns(rules, 'nl', () => []);
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
    'dinsdag|maandag.komt&!;dinsdag|maandag(.komt&)*8!;-dinsdag|maandag.&!@yes',
  );
  expect(second).toBe('.^!<infinitive>?*4~,&$');
  expect([named.slice(once[0], witnesses), named.slice(once[1])]).toEqual([
    ['je|jij|jullie|u'],
    ['je', 'u', 'niet', 'kom'],
  ]);
});

test('a pattern starts from its longest word', () => {
  const match = ['je komt morgen', 'morgen', 'je komt'];
  const { words, patterns } = packPatterns([makeRule({ match })], 'nl', () => []);
  const [je, komt, morgen] = ['1', '2', '0'];
  expect(readFrontCoded(words)).toEqual(['je', 'komt', 'morgen']);
  expect(patterns.split(';')[0]).toBe(`${morgen}${je}${komt}&!`);
});
