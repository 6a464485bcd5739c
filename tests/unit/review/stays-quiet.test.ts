import { expect, test } from 'vitest';
import { compileRules } from '../../../shared/rules/compile-rules.ts';
import { packBook } from '../../../shared/rules/pack-rules.ts';
import { staysQuiet } from '../../../shared/review/stays-quiet.ts';
import { SHIPPED_RULES } from '../../../shared/generated/rules.ts';

const rules = compileRules(SHIPPED_RULES, 'nl', packBook);
const before = 'Je moet het tijdig inleveren.';

test('a rewrite may keep what was there, but not the finding it answers and nothing new', () => {
  const rule = 'directive.must/moeten';
  expect(staysQuiet({ before, after: 'Wil je het tijdig inleveren?', isPart: false }, rule, rules)).toBe(true);
  expect(staysQuiet({ before, after: 'Je moet het inleveren.', isPart: false }, rule, rules)).toBe(false);
  expect(staysQuiet({ before, after: 'Wil je het per direct inleveren?', isPart: false }, rule, rules)).toBe(false);
});

test('where one word changes, another that the same rule finds may stay', () => {
  const pair = {
    before: 'Conform de regels lever je het tijdig in.',
    after: 'Volgens de regels lever je het tijdig in.',
  };
  expect(staysQuiet({ ...pair, isPart: true }, 'language.difficult/word', rules)).toBe(true);
  expect(staysQuiet({ ...pair, isPart: false }, 'language.difficult/word', rules)).toBe(false);
  expect(staysQuiet({ before: pair.before, after: pair.before, isPart: true }, 'language.difficult/word', rules)).toBe(
    false,
  );
});
