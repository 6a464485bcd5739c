import { expect, test } from 'vitest';
import { proveRules } from '../../../shared/sets/prove-rules.ts';
import { makeRule } from '../../fixtures/rules.ts';

const place = () => ({ file: 'a.yml', line: 3 });
const rules = [makeRule({ match: ['lepeltje'] }), makeRule({ id: 'pos.own/a', category: 'pos.own', match: ['fijn'] })];
const prove = (rule: string, fires: string[], quiet: string[]) =>
  proveRules(rules, [{ rule, language: 'nl', fires, quiet }], place).map(({ at }) => at);

test.each([
  ['test.rule/one', ['Het **lepeltje** ligt daar.', 'Een lepeltje.'], ['Een mes.'], []],
  ['test.rule/one', ['Het **lepeltje ligt** daar.'], [], ['test.rule/one › fires: Het **lepeltje ligt** daar.']],
  [
    'test.rule/one',
    ['Een mes.'],
    ['Een lepeltje.'],
    ['test.rule/one › fires: Een mes.', 'test.rule/one › quiet: Een lepeltje.'],
  ],
  ['pos.own/a', ['Wat fijn.'], ['Niets.'], []],
  ['pos.own/a', ['Niets.'], ['Wat fijn.'], ['pos.own/a › fires: Niets.', 'pos.own/a › quiet: Wat fijn.']],
])('%s: %j and %j', (rule, fires, quiet, problems) => expect(prove(rule, fires, quiet)).toEqual(problems));
