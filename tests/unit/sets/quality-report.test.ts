import { expect, test } from 'vitest';
import { SHIPPED_RULES } from '../../../shared/generated/rules.ts';
import { QUIET_MAILS, TELLING_MAILS } from '../../../shared/generated/trial-mails.ts';
import { reportQuality } from '../../../shared/sets/quality-report.ts';
import { makeSet, ruleFileOf } from '../../fixtures/team-sets.ts';

const material = { rules: SHIPPED_RULES, quiet: QUIET_MAILS, telling: TELLING_MAILS };
const report = (over: Record<string, unknown>) => reportQuality(makeSet(over), material);

test('a rule that is rare, has a reason and speaks kindly leaves nothing to say', () => {
  expect(report({ rules: [ruleFileOf('spoon', 'lepeltje')] })).toEqual({
    hits: [],
    slow: [],
    overlaps: [],
    noReason: [],
    tone: [],
  });
});

test('a rule that finds nearly everything is told by how often', () => {
  const { hits, slow } = report({ rules: [ruleFileOf('all', '[de|het|een|je|en|in|op|is|van]')] });
  expect(hits).toMatchObject([{ rule: 'team.own/all', isEverywhere: true }]);
  expect(hits[0]?.perThousand).toBeGreaterThan(100);
  expect(slow).toMatchObject([{ rule: 'team.own/all' }]);
});

test('a rule that finds what ships already is told with the other one', () => {
  const rule = { name: 'must', match: ['(je moet)'], fires: ['**Je moet** morgen komen.'], quiet: ['Kom morgen.'] };
  expect(report({ rules: [ruleFileOf('must', '', { rules: [rule] })] }).overlaps).toContainEqual(
    expect.objectContaining({ rule: 'team.own/must', with: expect.stringMatching(/^directive/) }),
  );
});

test('a reason that says nothing, and texts that sound like what they warn for', () => {
  const { noReason, tone } = report({
    rules: [ruleFileOf('spoon', 'lepeltje', { why: { nl: 'Je moet lepeltjes delen.', en: 'No spoons.' } })],
  });
  expect(noReason).toEqual([{ rule: 'team.own/spoon', language: 'en' }]);
  expect(tone).toMatchObject([{ at: 'team.own/spoon › why', found: [{ words: 'Je moet' }] }]);
});
