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
    expect(tipFor('team.own/one', 'nl', [own])).toMatchObject({
      mechanism: '',
      source: { citation: '', url: undefined },
    });
  });
});
