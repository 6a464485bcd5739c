import { expect, test } from 'vitest';
import { momentOf } from '../../../shared/prompts/moment-of.ts';
import type { PageKind, PageScope } from '../../../shared/situation/site-profile.ts';

test.each<[PageKind, PageScope, string, string]>([
  ['notes', 'student', 'note', 'student'],
  ['messages', 'none', 'mail', 'student'],
  ['attendance', 'group', 'coach', 'group'],
  ['planning', 'none', 'coach', 'student'],
])('a page about %s, about %s', (kind, scope, moment, about) => {
  const page = { band: 'sure' as const, kind, scope, student: null, field: null, profile: 'a' };
  expect(momentOf(page, { priorities: ['m1.*'], now: 5 })).toEqual({
    moment,
    page: kind,
    scope: about,
    priorities: ['m1.*'],
    now: 5,
  });
});

test('without a page that is known: for the coach of one student', () => {
  expect(momentOf(null, { priorities: [], now: 5 })).toMatchObject({ moment: 'coach', scope: 'student' });
});

test.each([
  ['note', 'note'],
  ['attendance-comment', 'note'],
  ['message', 'mail'],
  ['goal', 'coach'],
] as const)('a field for %s in focus says more than the page: %s', (field, moment) => {
  const page = { band: 'sure', kind: 'attendance', scope: 'group', student: null, field, profile: 'a' } as const;
  expect(momentOf(page, { priorities: [], now: 5 }).moment).toBe(moment);
});
