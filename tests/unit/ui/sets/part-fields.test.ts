import { expect, test } from 'vitest';
import { SHIPPED } from '../../../../shared/generated/shipped.ts';
import { setParts, type PartId } from '../../../../shared/sets/parts/set-parts.ts';
import { emptySet } from '../../../../shared/sets/set-draft.ts';
import { sayIn } from '../../../../shared/ui/say.ts';
import { partFields } from '../../../../shared/ui/sets/part-fields.ts';

const EMPTY = emptySet('team-a', 'Team A', 'nl');
const PARTS = Object.entries(setParts(SHIPPED)) as [PartId, ReturnType<typeof setParts>[PartId]][];

test.each(PARTS)(
  'the fields of %s are those its entries hold, each with a name and a choice that is there',
  (id, part) => {
    const values = part.empty(EMPTY);
    for (const language of ['nl', 'en'] as const) {
      const fields = partFields(id, values, { say: sayIn(language), language });
      expect(fields.map(({ key }) => key).toSorted()).toEqual(Object.keys(values).toSorted());
      for (const { key, label, kind, options = [] } of fields) {
        expect(label).not.toBe('');
        if (kind === 'choice') expect(options.map(([value]) => value)).toContain(values[key]);
      }
    }
  },
);

test('forms of a verb are asked of Dutch words alone', () => {
  const fields = partFields('elements', { language: 'en' }, { say: sayIn('en'), language: 'en' });
  expect(fields.map(({ key }) => key)).not.toContain('forms');
});
