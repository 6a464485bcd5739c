import { expect, test } from 'vitest';
import { SHIPPED_RULES } from '../../../../shared/generated/rules.ts';
import { elementPart, elementsOf } from '../../../../shared/sets/parts/element-part.ts';
import { emptySet } from '../../../../shared/sets/set-draft.ts';
import { makeSet, ruleFileOf } from '../../../fixtures/team-sets.ts';

const PART = elementPart(SHIPPED_RULES);

test('an element has the title and the reason of the one that ships', () => {
  const empty = emptySet('a', 'A', 'nl');
  const values = { ...PART.empty(empty), element: 'pos.trust', words: ['inleveren'], forms: 'yes' };
  const [file] = PART.put(empty, values, null).content.elements;
  const shipped = SHIPPED_RULES.find(({ category }) => category === 'pos.trust');
  expect(file).toMatchObject({ category: 'pos.trust', title: shipped?.title, rules: [{ match: ['<inleveren>'] }] });
  expect(elementsOf(SHIPPED_RULES)).toContain('pos.trust');
});

test('a second one gets a name of its own, and a category nobody knows stays as it was written', () => {
  const { document } = makeSet({ elements: [ruleFileOf('goed', 'komt goed', { category: 'pos.own' })] });
  expect(PART.entries(document)[0]?.values).toBeNull();
  const values = { ...PART.empty(document), words: ['goed'] };
  expect(PART.put(document, values, null).content.elements[1]?.rules[0]?.name).toBe('goed-2');
});
