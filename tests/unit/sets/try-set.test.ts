import { expect, test } from 'vitest';
import { SHIPPED } from '../../../shared/generated/shipped.ts';
import { TELLING_MAILS } from '../../../shared/generated/trial-mails.ts';
import { createReviewer } from '../../../shared/review/create-reviewer.ts';
import { findInText, goodInText, mailsHit, rulesWith } from '../../../shared/sets/try-set.ts';
import { makeSet, ruleFileOf } from '../../fixtures/team-sets.ts';

test('a text is tried with what ships and the set over it, in the order of the text', () => {
  const set = makeSet({ rules: [ruleFileOf('spoon', 'lepeltje')] });
  const text = 'Je moet een lepeltje meenemen. Je moet ook komen.';
  const rules = (found: typeof set | null) =>
    findInText(text, createReviewer(rulesWith(found, SHIPPED.rules))).map(({ rule }) => rule);
  expect(rules(null)).toEqual(['directive.must/moeten', 'directive.must/moeten']);
  expect(rules(set)).toEqual(['directive.must/moeten', 'team.own/spoon', 'directive.must/moeten']);
});

test('sample mails are named when a rule of the set itself finds something', () => {
  expect(mailsHit(null, TELLING_MAILS)).toEqual([]);
  expect(mailsHit(makeSet(), TELLING_MAILS)).toEqual([]);
  const [hit] = mailsHit(makeSet({ rules: [ruleFileOf('task', 'opdracht')] }), TELLING_MAILS);
  const [place] = hit?.hits ?? [];
  expect(hit?.text.slice(place?.start, place?.end).toLowerCase()).toBe('opdracht');
});

test('what is good already is told by the words of the set too', () => {
  const elements = [ruleFileOf('party', 'feestje', { category: 'pos.trust' })];
  const reviewer = createReviewer(rulesWith(makeSet({ elements }), SHIPPED.rules));
  expect(goodInText('Er is een feestje.', reviewer)).toEqual([{ id: 'pos.trust', start: 10, end: 17 }]);
});
