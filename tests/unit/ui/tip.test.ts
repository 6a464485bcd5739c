import { describe, expect, test } from 'vitest';
import { SHIPPED_RULES } from '../../../shared/generated/rules.ts';
import { tipFor } from '../../../shared/ui/tip.ts';

describe('tipFor', () => {
  test.each(SHIPPED_RULES.map((rule) => rule.id))('%s has a title, a reason and a source in both languages', (id) => {
    for (const language of ['nl', 'en'] as const) {
      const tip = tipFor(id, language);
      expect(tip?.title).toBeTruthy();
      expect(tip?.why).toBeTruthy();
      expect(tip?.mechanism).toBeTruthy();
      expect(tip?.source.citation).toBeTruthy();
    }
  });

  test('a rule that is not known has no tip', () => {
    expect(tipFor('team.own/one', 'nl')).toBeUndefined();
  });

  test('a rule whose source is not known still says why', () => {
    const [rule] = SHIPPED_RULES;
    if (!rule) throw new RangeError('no rules');
    const own = { ...rule, id: 'team.own/one', reference: 'nowhere', mechanism: 'm99' };
    expect(tipFor('team.own/one', 'nl', { rules: [own] })).toMatchObject({
      mechanism: '',
      source: { citation: '', url: undefined },
    });
  });

  test('a tip of a team tells the set it comes from, and one that ships none', () => {
    const [rule] = SHIPPED_RULES;
    if (!rule) throw new RangeError('no rules');
    expect(tipFor('team.own/one', 'nl', { rules: [{ ...rule, id: 'team.own/one', set: 'Team Zorg' }] })?.set).toBe(
      'Team Zorg',
    );
    expect(tipFor(rule.id, 'nl')?.set).toBeUndefined();
  });

  test.each([
    ['Je was maandag alweer te laat.', 'Ik zag dat je maandag om {tijd} binnenkwam.'],
    ['U was maandag om 9.10 uur alweer te laat.', 'Ik zag dat u maandag om 9.10 uur binnenkwam.'],
    ['Jullie waren alweer te laat.', 'Ik zag dat jullie {dag} om {tijd} binnenkwamen.'],
  ])('%s: the model speaks as the draft does, and says what is known', (text, expected) => {
    const tip = tipFor('blame/again', 'nl', { about: { text, found: { start: 0, end: text.length } } });
    expect(tip?.models[0]).toContain(expected);
  });
});
