import { expect, test } from 'vitest';
import { SHIPPED_RULES } from '../../../../shared/generated/rules.ts';
import { shippedRule, wordingPart, wordingValues } from '../../../../shared/sets/parts/wording-part.ts';
import { emptySet } from '../../../../shared/sets/set-draft.ts';

const ID = 'directive.must/moeten';
const PART = wordingPart(SHIPPED_RULES);
const empty = emptySet('a', 'A', 'nl');

test('only what differs from what ships is kept', () => {
  const values = wordingValues(empty, ID, SHIPPED_RULES);
  expect(PART.put(empty, values, ID).content).toEqual(empty);
  const { wordings } = PART.put(empty, { ...values, title: 'Vraag het' }, ID).content;
  expect(wordings).toEqual({
    [ID]: { title: { nl: 'Vraag het', en: shippedRule(ID, 'nl', SHIPPED_RULES)?.title.en } },
  });
});

test('what was written in the other language stays', () => {
  const before = { ...empty, wordings: { [ID]: { instead: { en: ['could you'] } } } };
  const { content } = PART.put(before, { ...wordingValues(before, ID, SHIPPED_RULES), instead: ['wil je'] }, ID);
  expect(content.wordings[ID]).toEqual({ instead: { nl: ['wil je'], en: ['could you'] } });
});
