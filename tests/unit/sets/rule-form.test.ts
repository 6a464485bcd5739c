import { expect, test } from 'vitest';
import { decodeTeamSet } from '../../../shared/formats/decode-team-set.ts';
import { setContext } from '../../../shared/formats/set-context.ts';
import { SHIPPED } from '../../../shared/generated/shipped.ts';
import { proveSet } from '../../../shared/sets/prove-set.ts';
import {
  dropRule,
  emptyRule,
  formOfRule,
  isFormRule,
  putRule,
  slugOf,
  type RuleForm,
} from '../../../shared/sets/rule-form.ts';
import { emptySet } from '../../../shared/sets/set-draft.ts';
import { makeSet, ruleFileOf } from '../../fixtures/team-sets.ts';

const FORM: RuleForm = {
  ...emptyRule('nl'),
  title: 'Samen kijken',
  why: 'Wie mag meedenken, begint makkelijker.',
  words: ['inhaalopdracht', 'werk inleveren', ''],
  hasForms: true,
  unless: ['geen inhaalopdracht'],
  instead: ['extra kans'],
  source: 'Ons teamplan',
};
const SET = emptySet('zorg', 'Team Zorg', 'nl');

test('what a form makes is a set that proves itself, and the form shows it again', () => {
  const made = putRule(SET, FORM, null);
  const read = decodeTeamSet(made, setContext('zorg', SHIPPED), 'edit');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(proveSet(read.value, SHIPPED)).toEqual([]);
  expect(read.value.rules[0]).toMatchObject({
    id: 'team.own/samen-kijken',
    match: ['inhaalopdracht', 'werk <inleveren>'],
    instead: ['extra kans'],
    source: { citation: 'Ons teamplan' },
  });
  const [file] = made.rules;
  if (!file) throw new Error('no rule');
  expect(isFormRule(file)).toBe(true);
  expect(formOfRule(file, made.references)).toEqual({
    ...FORM,
    words: ['inhaalopdracht', 'werk inleveren'],
    fires: ['inhaalopdracht'],
    quiet: ['Tot morgen.'],
  });
});

test('a rule keeps its name when it changes, and a second one gets a name of its own', () => {
  const one = putRule(SET, FORM, null);
  const two = putRule(one, FORM, null);
  const changed = putRule(two, { ...FORM, title: 'Iets anders', source: '' }, 0);
  expect(changed.rules.map(({ rules }) => rules[0]?.name)).toEqual(['samen-kijken', 'samen-kijken-2']);
  expect(Object.keys(changed.references)).toEqual(['samen-kijken-2']);
  expect(changed.rules[0]?.reference).toBe('nji-ecbo-2023-2.5');
});

test('with a rule go the verdicts about it', () => {
  const examples = [{ rule: 'team.own/samen-kijken', language: 'nl' as const, text: 'Ja.', expect: 'quiet' as const }];
  expect(dropRule({ ...putRule(SET, FORM, null), examples }, 0)).toMatchObject({ rules: [], examples: [] });
});

test('a rule that a form cannot show whole stays as it was written', () => {
  const [file] = makeSet({ rules: [ruleFileOf('spoon', 'lepeltje', { category: 'team.else' })] }).document.rules;
  expect(file && isFormRule(file)).toBe(false);
});

test('names hold plain letters, whatever a person writes', () => {
  expect(slugOf('Samen één plan!')).toBe('samen-een-plan');
  expect(slugOf('3 keer 😀')).toBe('keer');
  expect(slugOf('…')).toBe('');
});
