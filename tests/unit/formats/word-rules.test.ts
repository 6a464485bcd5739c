import { expect, test } from 'vitest';
import { wordRuleId, wordRules } from '../../../shared/formats/word-rules.ts';
import { SHIPPED } from '../../../shared/generated/shipped.ts';
import { setContext } from '../../../shared/formats/set-context.ts';
import type { Rule } from '../../../shared/rules/rule.ts';
import { createReviewer } from '../../../shared/review/create-reviewer.ts';
import { ORDINARY_SITUATION } from '../../../shared/situation/situation.ts';

const { wordModels } = setContext('a', SHIPPED);

test('a word is found, with its everyday one to choose', () => {
  const reviewer = createReviewer(
    wordRules([{ language: 'nl', word: 'Met inachtneming van', instead: 'volgens' }], wordModels),
  );
  const text = 'Met inachtneming van de regels begint de les.';
  const [finding] = reviewer.review(text, { ...ORDINARY_SITUATION, language: 'nl' }).findings;
  expect(finding).toMatchObject({ start: 0, end: 20, category: 'language.difficult' });
  expect(finding ? reviewer.rewrites(text, finding) : []).toMatchObject([{ start: 0, end: 20, text: 'Volgens' }]);
});

test('different words have different ids, the same word in capitals the same', () => {
  const words = ['met betrekking', 'met-betrekking', 'café', 'cafe', 'm.b.t.', 'mbt'];
  expect(new Set(words.map(wordRuleId)).size).toBe(words.length);
  expect(wordRuleId('Middels')).toBe(wordRuleId('middels'));
});

test('a verb with words that are no verb is no trouble, in a rule file either', () => {
  const words = { evalueren: 'terugkijken op' };
  const [model] = wordRules([{ language: 'nl', word: 'evalueren', instead: 'terugkijken op' }], wordModels);
  const swapping = { ...model, id: 'team.own/a', instead: [], rewrites: ['easier'], swaps: words } as unknown as Rule;
  for (const rules of [model ? [model] : [], [swapping]]) {
    const reviewer = createReviewer(rules);
    const text = 'We gaan het evalueren.';
    const [finding] = reviewer.review(text, { ...ORDINARY_SITUATION, language: 'nl' }).findings;
    expect(finding && reviewer.rewrites(text, finding)).toBeDefined();
  }
});
