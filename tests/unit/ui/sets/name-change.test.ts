import { expect, test } from 'vitest';
import { diffSets } from '../../../../shared/sets/diff-sets.ts';
import { sayIn } from '../../../../shared/ui/say.ts';
import { nameChange } from '../../../../shared/ui/sets/name-change.ts';
import { makeSet, ruleFileOf } from '../../../fixtures/team-sets.ts';

const PROMPT = { item: 'm4.theory.normalise', moments: ['coach'], nl: { plain: 'Thee?' }, en: { plain: 'Tea?' } };
const OTHER_WHY = { nl: 'Hierom.', en: 'For this.' };
const changed = (before: Record<string, unknown>, after: Record<string, unknown>, language: 'nl' | 'en' = 'nl') => {
  const { added, changed: other, removed } = diffSets(makeSet(before), makeSet(after));
  return [...added, ...other, ...removed].map((change) => nameChange(change, sayIn(language), language));
};
const rule = (over: Record<string, unknown> = {}, word = 'lepeltje') => ({ rules: [ruleFileOf('spoon', word, over)] });

test('a tip that changed says in which parts, with the heading and the reason as they were', () => {
  expect(changed(rule(), rule({ title: { nl: 'Samen', en: 'Together' } }))).toEqual([
    'Tip: Samen (‘lepeltje’): andere kop (eerst ‘Samen delen’)',
  ]);
  expect(changed(rule(), rule({ level: 'soft', why: { nl: 'Een reden.', en: 'A reason.' } }, 'vorkje'))).toEqual([
    'Tip: Samen delen (‘vorkje’): andere reden (eerst ‘Een reden voor de lezer.’), andere woorden, ander gewicht',
  ]);
});

test('in English, where only the Dutch differs, the part alone is named', () => {
  expect(changed(rule(), rule({ title: { nl: 'Samen', en: 'Sharing' } }), 'en')).toEqual([
    'Tip: Sharing (‘lepeltje’): another heading',
  ]);
});

test('a reminder tells what it said, or that it comes at other moments', () => {
  expect(changed({ prompts: [PROMPT] }, { prompts: [{ ...PROMPT, nl: { plain: 'Koffie?' } }] })).toEqual([
    'Herinnering: Koffie?: andere tekst (eerst ‘Thee?’)',
  ]);
  expect(changed({ prompts: [PROMPT] }, { prompts: [{ ...PROMPT, moments: ['team'] }] })).toEqual([
    'Herinnering: Thee?: andere momenten',
  ]);
});

test('what rests, works again, weighs otherwise or is new is told as such', () => {
  const at = 'directive.must/moeten';
  expect(changed({}, { off: [`rule:${at}`] })[0]).toMatch(/\(rust\)$/);
  expect(changed({}, { on: [`rule:${at}`] })[0]).toMatch(/\(werkt weer\)$/);
  expect(changed({}, { levels: { [at]: 'soft' } })[0]).toMatch(/\(weegt anders\)$/);
  expect(changed({}, { wordings: { [at]: { why: OTHER_WHY } } })[0]).toMatch(/\(in andere woorden\)$/);
  expect(changed({}, { locks: [`rule:${at}`] })[0]).toMatch(/\(staat vast\)$/);
  expect(changed({}, rule())).toEqual(['Tip: Samen delen (‘lepeltje’)']);
});
