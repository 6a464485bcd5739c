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

  test('a rule of a field has no words of its own, a team’s has', () => {
    const [rule] = SHIPPED_RULES;
    if (!rule) throw new RangeError('no rules');
    const bare = { ...rule, title: { nl: '', en: '' }, why: { nl: '', en: '' } };
    expect(tipFor(rule.id, 'nl', { rules: [bare] })?.title).toBe(rule.title.nl);
    const own = { ...rule, title: { nl: 'Van ons', en: 'Ours' } };
    expect(tipFor(rule.id, 'nl', { rules: [own] })?.title).toBe('Van ons');
  });

  test('a team that says one part in other words leaves the rest as it ships, also in a field', () => {
    const [rule] = SHIPPED_RULES;
    if (!rule) throw new RangeError('no rules');
    const nothing = { nl: '', en: '' };
    const bare = { ...rule, title: nothing, why: nothing, mechanism: '', reference: '', set: 'Team Zorg' };
    const shipped = tipFor(rule.id, 'nl');
    const why = { nl: 'Hierom.', en: 'For this.' };
    expect(tipFor(rule.id, 'nl', { rules: [{ ...bare, why }] })).toEqual({
      ...shipped,
      why: 'Hierom.',
      set: 'Team Zorg',
    });
    const title = { nl: 'Vraag het', en: 'Ask' };
    expect(tipFor(rule.id, 'nl', { rules: [{ ...bare, title }] })).toMatchObject({
      title: 'Vraag het',
      why: shipped?.why,
    });
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
    const tip = tipFor('blame/again', 'nl', { about: { language: 'nl', text, found: { start: 0, end: text.length } } });
    expect(tip?.models[0]).toContain(expected);
  });
});
