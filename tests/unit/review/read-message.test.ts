import { expect, test } from 'vitest';
import { SHIPPED_RULES } from '../../../shared/generated/rules.ts';
import { createReviewer } from '../../../shared/review/create-reviewer.ts';
import type { Situation } from '../../../shared/situation/situation.ts';

const review = (text: string, situation: Partial<Situation> = {}) =>
  createReviewer(SHIPPED_RULES).review(text, {
    language: 'nl',
    channel: 'mail-to-student',
    audience: 'auto',
    ...situation,
  });

test('tells what is good with where it stands', () => {
  const text = 'Hoi Sanne,\n\nZullen we donderdag om 10.00 uur even praten?';
  const { present } = review(text).elements;
  expect(present.map(({ id }) => id)).toEqual(['pos.name', 'pos.invite', 'pos.next-step']);
  expect(present.slice(0, 2).map(({ start, end }) => text.slice(start, end))).toEqual(['Sanne', 'Zullen we']);
});

test('asks about personal words only when others read along', () => {
  const text = 'Beste collega,\n\nHij heeft schulden.';
  expect(review(text, { channel: 'mail-to-partner' }).checks).toEqual(['privacy']);
  expect(review(text, { channel: 'mail-to-student', audience: 'one' }).checks).toEqual([]);
  expect(review(text, { channel: 'mail-to-student', audience: 'group' }).checks).toEqual(['privacy']);
});

test('a sentence of 26 words is long, one of 25 is not', () => {
  const words = (count: number) => `${'woord '.repeat(count - 1)}woord.`;
  expect(review(words(25)).checks).toEqual([]);
  expect(review(words(26)).checks).toEqual(['long-sentence']);
});
