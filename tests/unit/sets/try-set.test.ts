import { expect, test } from 'vitest';
import { SHIPPED } from '../../../shared/generated/shipped.ts';
import { TELLING_MAILS } from '../../../shared/generated/trial-mails.ts';
import { createReviewer } from '../../../shared/review/create-reviewer.ts';
import { findInText, mailsHit, rulesWith } from '../../../shared/sets/try-set.ts';
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
  expect(hit?.words[0]?.toLowerCase()).toBe('opdracht');
});
