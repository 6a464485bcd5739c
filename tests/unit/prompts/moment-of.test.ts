import { expect, test } from 'vitest';
import { momentOf } from '../../../shared/prompts/moment-of.ts';
import type { PageKind, PageScope } from '../../../shared/situation/site-profile.ts';

test.each<[PageKind, PageScope, string, string]>([
  ['notes', 'student', 'note', 'student'],
  ['messages', 'none', 'mail', 'student'],
  ['attendance', 'group', 'coach', 'group'],
  ['planning', 'none', 'coach', 'student'],
])('a page about %s, about %s', (kind, scope, moment, about) => {
  const page = { kind, scope, student: null, profile: 'a' };
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
