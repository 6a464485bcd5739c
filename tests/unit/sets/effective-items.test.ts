import { describe, expect, test } from 'vitest';
import { SHIPPED } from '../../../shared/generated/shipped.ts';
import { layerRules } from '../../../shared/rules/layer-rules.ts';
import { effectiveItems } from '../../../shared/sets/effective-items.ts';
import type { LayerName } from '../../../shared/sets/item.ts';
import { layerOfSet, layerOfShipped } from '../../../shared/sets/layer-of-set.ts';
import { mergeLayers } from '../../../shared/sets/merge-layers.ts';
import { makeSet, ruleFileOf } from '../../fixtures/team-sets.ts';

const effective = (...layers: [LayerName, Record<string, unknown>][]) =>
  effectiveItems(
    layers.reduce(
      (below, [name, over]) => mergeLayers(below, layerOfSet(makeSet({ id: name, ...over }), name)),
      layerOfShipped(SHIPPED),
    ),
  );

test('without sets everything is as it ships', () => {
  const { rules, prompts, messagePrompts, sites, accents, items } = effective();
  expect(rules).toEqual({ rules: [], off: [], levels: {}, wordings: {} });
  expect(layerRules(SHIPPED.rules, rules)).toEqual(SHIPPED.rules);
  expect(prompts).toEqual(SHIPPED.prompts);
  expect(messagePrompts).toEqual(SHIPPED.messagePrompts);
  expect(sites).toEqual(SHIPPED.sites);
  expect(accents).toEqual([]);
  expect(items.every(({ from, isOff }) => from.layer === 'shipped' && !isOff)).toBe(true);
});

describe('each part of a set has its effect', () => {
  const dutch = (rules: readonly { id: string; language: string; level: string }[], id: string) =>
    rules.find((rule) => rule.id === id && rule.language === 'nl');

  test('rules: added, weighed again, switched off', () => {
    const { rules } = effective([
      'team',
      {
        rules: [ruleFileOf('spoon', 'lepeltje')],
        off: ['rule:directive.must/moeten'],
        levels: { 'blame/again': 'soft', 'team.own/spoon': 'soft' },
      },
    ]);
    const all = layerRules(SHIPPED.rules, rules);
    expect(dutch(all, 'directive.must/moeten')).toBeUndefined();
    expect(all[0]).toMatchObject({ id: 'team.own/spoon', level: 'soft', set: 'Team A' });
    expect(rules.levels).toHaveProperty(['blame/again'], 'soft');
  });

  test('the rule of the nearest layer comes first, and takes the place of one below', () => {
    const { rules } = effective(
      ['organisation', { rules: [ruleFileOf('spoon', 'lepeltje'), ruleFileOf('fork', 'vorkje')] }],
      ['own', { rules: [ruleFileOf('spoon', 'schepje', { level: 'soft' })] }],
    );
    expect(rules.rules.map(({ id, match }) => `${id} ${match[0]}`)).toEqual([
      'team.own/spoon schepje',
      'team.own/fork vorkje',
    ]);
  });

  test('a higher layer weighs a rule of a lower one', () => {
    const { rules } = effective(
      ['team', { rules: [ruleFileOf('spoon', 'lepeltje')] }],
      ['own', { levels: { 'team.own/spoon': 'soft' } }],
    );
    expect(rules.rules).toMatchObject([{ id: 'team.own/spoon', level: 'soft' }]);
  });

  test('other words for a rule below, by the nearest layer, unless a lock keeps them as they are', () => {
    const title = (words: string) => ({ title: { nl: words, en: words } });
    const reworded = (words: string) => ({ wordings: { 'blame/again': title(words), 'team.own/spoon': title(words) } });
    const spoon = { rules: [ruleFileOf('spoon', 'lepeltje')] };
    const titles = (...layers: [LayerName, Record<string, unknown>][]) => {
      const all = layerRules(SHIPPED.rules, effective(...layers).rules);
      return ['blame/again', 'team.own/spoon'].map((id) => all.find((rule) => rule.id === id)?.title.nl);
    };
    expect(titles(['team', spoon], ['own', reworded('Samen')])).toEqual(['Samen', 'Samen']);
    const [shipped] = titles(['team', spoon]);
    // Its card names the set behind the words.
    expect(effective(['team', reworded('Samen')]).rules.wordings).toMatchObject({ 'blame/again': { set: 'Team A' } });
    const locks = { ...spoon, locks: ['rule:blame/again', 'rule:team.own/spoon'] };
    expect(titles(['team', locks], ['own', reworded('Samen')])).toEqual([shipped, 'Samen delen']);
  });

  test('questions, reminders, accents, readers, settings', () => {
    const say = { nl: 'Waarom eigenlijk?', en: 'Why?' };
    const prompt = { item: 'm5.own.break', moments: ['coach'], nl: { plain: 'Pauze?' }, en: { plain: 'A break?' } };
    const { messagePrompts, prompts, accents, readers, settings } = effective([
      'team',
      {
        messagePrompts: { reason: { say } },
        prompts: [prompt],
        accents: ['m5.*'],
        readers: {
          domains: { 'student.school.example': 'student' },
          patterns: ['######@school.example'],
          groups: ['klas@school.example'],
        },
        settings: { nudgeOnSend: false },
        off: ['message-prompt:choice', `prompt:${SHIPPED.prompts[0]?.item}`],
      },
    ]);
    expect(messagePrompts['reason']?.say).toEqual(say);
    expect(messagePrompts).not.toHaveProperty('choice');
    expect(prompts.map(({ item }) => item)).toContain('m5.own.break');
    expect(prompts).toHaveLength(SHIPPED.prompts.length);
    expect(accents).toEqual(['m5.*']);
    expect(readers).toEqual({
      domains: { 'student.school.example': 'student' },
      patterns: ['######@school.example'],
      groups: ['klas@school.example'],
      marks: {},
    });
    expect(settings).toEqual({ nudgeOnSend: false });
  });

  test('a word can be switched off by its name', () => {
    const words = [{ language: 'nl', word: 'middels', instead: 'met' }];
    expect(effective(['team', { words }]).rules.rules).toHaveLength(1);
    expect(effective(['team', { words }], ['own', { off: ['word:middels'] }]).rules.rules).toHaveLength(0);
  });
});
