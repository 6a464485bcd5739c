import { expect, test } from 'vitest';
import { limitDose } from '../../../shared/review/limit-dose.ts';
import type { Finding } from '../../../shared/rules/finding.ts';

/** One finding in its own sentence of ten characters, unless `at` names another. */
const finding = (nth: number, change: Partial<Finding> & { readonly at?: number } = {}): Finding => {
  const { at = nth, ...rest } = change;
  const sentence = { start: at * 10, end: at * 10 + 9 };
  const place = { start: nth * 10, end: nth * 10 + 4, sentence };
  return { ...place, category: `c${nth}`, rule: `c${nth}/a`, level: 'ordinary', language: 'nl', ...rest };
};
const shown = (findings: readonly Finding[]) =>
  [...limitDose(findings).first].map(({ start }) => start / 10).toSorted((a, b) => a - b);

test('three at most, strong before ordinary, soft never', () => {
  const levels = ['ordinary', 'soft', 'ordinary', 'ordinary', 'strong'] as const;
  expect(shown(levels.map((level, nth) => finding(nth, { level })))).toEqual([0, 2, 4]);
});

test('one in a note: the most urgent', () => {
  const findings = (['ordinary', 'strong', 'ordinary'] as const).map((level, nth) => finding(nth, { level }));
  expect([...limitDose(findings, 'note').first]).toEqual([findings[1]]);
});

test('within a level the order is m2, m1, m4, m3, m5, and then that of the text', () => {
  const mechanisms = ['m5', 'm3', 'm4', 'm1', 'm2'];
  expect(shown(mechanisms.map((mechanism, nth) => finding(nth, { mechanism })))).toEqual([2, 3, 4]);
});

test('one a sentence: the most urgent', () => {
  expect(shown([finding(0), finding(1, { at: 0, level: 'strong' })])).toEqual([1]);
});

test('what occurs often says so once and leaves room for others', () => {
  const often = [0, 1, 2, 3].map((nth) => finding(nth, { category: 'directive.must' }));
  const { first, times } = limitDose([...often, finding(4)]);
  expect([...first].map(({ start }) => start / 10)).toEqual([0, 4]);
  expect([...times].map(([{ start }, count]) => [start, count])).toEqual([[0, 4]]);
});

test('twice is not often', () => {
  expect(limitDose([0, 1].map((nth) => finding(nth, { category: 'threat' }))).times.size).toBe(0);
});
