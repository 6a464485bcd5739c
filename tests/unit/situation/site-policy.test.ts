import { expect, test } from 'vitest';
import { maySiteWork } from '../../../shared/situation/site-policy.ts';

const policy = { sitesAllowed: ['https://*.school.example/*'], sitesDenied: ['*://pay.school.example/*'] };

test.each([
  ['https://a.school.example/*', true],
  ['https://school.example/*', true],
  ['https://*.school.example/*', true],
  ['https://a.b.school.example/*', true],
  ['http://a.school.example/*', false],
  ['https://myschool.example/*', false],
  ['https://school.example.evil.example/*', false],
  ['https://pay.school.example/*', false],
  ['https://elsewhere.example/*', false],
  ['nonsense', false],
])('%s: %s', (site, may) => expect(maySiteWork(site, policy)).toBe(may));

test('without a list of allowed sites all but the denied ones may', () => {
  const only = { ...policy, sitesAllowed: [] };
  expect(maySiteWork('https://elsewhere.example/*', only)).toBe(true);
  expect(maySiteWork('http://pay.school.example/*', only)).toBe(false);
});
