import { describe, expect, test } from 'vitest';
import { SITE_PROFILES } from '../../../shared/generated/site-profiles.ts';
import { fieldUse, ORDINARY_USE } from '../../../shared/situation/field-use.ts';
import type { PageSignals } from '../../../shared/situation/site-profile.ts';

const crumb = { "nav[aria-label='breadcrumb']": [''] };
const at = (focused: readonly string[], found: PageSignals['found'] = crumb): PageSignals => ({
  url: 'https://sis.school.example/index.php?q=/modules/Students/student_view_details.php',
  title: '',
  found,
  focused,
});
const use = (signals: PageSignals) => fieldUse(SITE_PROFILES, signals);

describe('in a student system', () => {
  test.each([
    ['a note', 'textarea#note', { mayWrite: true, channel: 'note', isNamed: true }],
    ['a comment at attendance', "input[name$='-comment']", { mayWrite: false, channel: 'note', isNamed: true }],
    ['a search box', "input[type='search']", { mayWrite: false, channel: 'mail-to-student', isNamed: false }],
  ])('%s', (_, place, expected) => expect(use(at([place]))).toEqual(expected));

  test('a field that no profile knows is never written in', () => {
    expect(use(at([]))).toEqual({ mayWrite: false, channel: 'mail-to-student', isNamed: false });
  });
});

test('on a page that no profile covers, a field holds a message', () => {
  expect(use(at([], {}))).toEqual(ORDINARY_USE);
  expect(use({ ...at([]), url: 'https://mail.example/' })).toEqual(ORDINARY_USE);
});
