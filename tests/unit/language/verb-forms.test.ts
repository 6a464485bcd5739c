import { expect, test } from 'vitest';
import { verbForms } from '../../../shared/language/verb-forms.ts';

test('a lemma stands for its present forms', () => {
  expect(verbForms('nl')('moeten')).toEqual(expect.arrayContaining(['moet', 'moeten']));
  expect(verbForms('nl')('inleveren')).toEqual(expect.arrayContaining(['lever', 'levert', 'inlevert', 'inleveren']));
});
test('a word that is no verb has none, and English has no lemmas yet', () => {
  expect(verbForms('nl')('kwq')).toEqual([]);
  expect(verbForms('en')('have')).toEqual([]);
});
