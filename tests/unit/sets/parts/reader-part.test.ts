import { expect, test } from 'vitest';
import { READER_PART, whyNoReader } from '../../../../shared/sets/parts/reader-part.ts';
import { emptySet } from '../../../../shared/sets/set-draft.ts';

const put = (at: string, who: string) => READER_PART.put(emptySet('a', 'A', 'nl'), { at, who }, null);

test('a domain, a pattern and a group each find their place', () => {
  expect(put('@Partner.example', 'partner')).toMatchObject({
    content: { readers: { domains: { 'partner.example': 'partner' } } },
    path: ['readers', 'domains', 'partner.example'],
  });
  expect(put('######@school.example', 'student').content.readers.patterns).toEqual(['######@school.example']);
  expect(put('klas3b@school.example', 'group')).toMatchObject({ path: ['readers', 'groups', 0] });
});

test('another address takes the place of the one before', () => {
  const { content } = put('oud.example', 'student');
  const { domains } = READER_PART.put(content, { at: 'nieuw.example', who: 'colleague' }, 'oud.example').content
    .readers;
  expect(domains).toEqual({ 'nieuw.example': 'colleague' });
});

test('one person is marked by who knows them, not in a set', () => {
  expect(whyNoReader('roos@school.example', 'student')).toBe('person');
  expect(whyNoReader('roos@school.example', 'group')).toBeNull();
  expect(whyNoReader('school', 'student')).toBe('unread');
  expect(whyNoReader('school.example', 'student')).toBeNull();
});
