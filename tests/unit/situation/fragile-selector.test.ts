import { expect, test } from 'vitest';
import { whyFragile } from '../../../shared/situation/fragile-selector.ts';

test.each([
  ['#iddf', 'generated'],
  ['#id1f', 'generated'],
  ['#ctl03_name', 'generated'],
  ['[id="j_idt45:naam"]', 'generated'],
  ['.css-1a2b3c', 'generated'],
  ['.ng-tns-c12', 'generated'],
  ['#select2-period-6o-container', 'generated'],
  ['#student_12345', 'digits'],
  ["a[href*='gibbonPersonID=0000000925']", 'digits'],
  ['nav li:nth-child(4)', 'position'],
  ['textarea', 'bare'],
  [' div ', 'bare'],
  ['#identity', null],
  ["[id$=':naam']", null],
  ['main h2', null],
  ['h6.panel-title', null],
  ["nav[aria-label='breadcrumb'] a[href*='gibbonPersonID=']", null],
  ["textarea[name*='student_mp_comments']", null],
  ['dna-page-header', null],
  ['h1', null],
])('%s: %s', (selector, why) => {
  expect(whyFragile(selector)).toBe(why);
});
