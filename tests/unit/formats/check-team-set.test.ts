import * as v from 'valibot';
import { expect, test } from 'vitest';
import { checkTeamSet } from '../../../shared/formats/check-team-set.ts';
import { setContext } from '../../../shared/formats/set-context.ts';
import { TEAM_SET } from '../../../shared/formats/team-set-schema.ts';
import { SHIPPED } from '../../../shared/generated/shipped.ts';
import { ruleFileOf, setData } from '../../fixtures/team-sets.ts';

const check = (over: Record<string, unknown>) =>
  checkTeamSet(v.parse(TEAM_SET, setData(over)), setContext('team.json', SHIPPED));

test('a source and model sentences of a team go along with its rules', () => {
  const own = { citation: 'Teamafspraak 2026', url: 'https://school.example/afspraak' };
  const { rules, problems } = check({
    references: { afspraak: own },
    rules: [ruleFileOf('spoon', 'lepeltje', { reference: 'afspraak', models: ['Zullen we {wat} delen?'] })],
  });
  expect(problems).toEqual([]);
  expect(rules[0]).toMatchObject({ source: own, models: ['Zullen we {wat} delen?'] });
});

test('a reminder of a team has an item of its own, under a mechanism', () => {
  const prompt = { item: 'm5.own.break', moments: ['coach'], nl: { plain: 'Pauze?' }, en: { plain: 'A break?' } };
  expect(check({ prompts: [prompt] }).problems).toEqual([]);
  expect(check({ prompts: [prompt, prompt] }).problems).toMatchObject([{ path: ['prompts', 1, 'item'] }]);
});

test('a site profile that fails its own test is named at its place', () => {
  const [site] = SHIPPED.sites;
  const sites = [{ ...site, tests: [{ url: 'https://elsewhere.example/', title: '', found: {}, expect: 'notes' }] }];
  expect(check({ sites }).problems).toMatchObject([{ path: ['sites', 0, 'tests', 0] }]);
});
