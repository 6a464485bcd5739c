import { expect, test } from 'vitest';
import { SHIPPED } from '../../../../shared/generated/shipped.ts';
import { emptySet } from '../../../../shared/sets/set-draft.ts';
import { emptyRule } from '../../../../shared/sets/rule-form.ts';
import { EMPTY_PROMPT } from '../../../../shared/sets/prompt-form.ts';
import {
  listsOf,
  previewsOf,
  problemsOf,
  promptPlaces,
  readDraft,
  rulePlaces,
  ruleTroubles,
  sampleFor,
  shippedItems,
  tryOut,
  wordingPreviews,
} from '../../../../shared/team/editor/editor-model.ts';
import { sayIn } from '../../../../shared/ui/say.ts';
import { makeSet, ruleFileOf } from '../../../fixtures/team-sets.ts';

const say = sayIn('nl');
const EMPTY = emptySet('team-a', 'Team A', 'nl');
const MUST = 'directive.must/moeten';
const { document } = makeSet({
  rules: [ruleFileOf('spoon', 'lepeltje')],
  elements: [ruleFileOf('party', 'feestje', { category: 'pos.trust' })],
  words: [{ language: 'nl', word: 'middels', instead: 'met' }],
  readers: { domains: { 'student.example': 'student' }, patterns: [], groups: [] },
  accents: ['m4', 'm4.theory.normalise'],
  locks: ['word:middels'],
});

test('each list says in words what stands in it', () => {
  const lists = listsOf(document, say, 'nl');
  const names = Object.values(lists).flatMap((entries) => entries.map(({ name }) => name));
  expect(names).toEqual([
    'Samen delen (lepeltje)',
    'middels → met',
    'Je spreekt vertrouwen uit: ‘feestje’',
    'student.example: Studenten',
    'Hulp vragen is normaal',
    'Hulp vragen is normaal (m4.theory.normalise)',
  ]);
  expect(lists.words[0]?.isLocked).toBe(true);
  expect(lists.accents.map(({ isEditable }) => isEditable)).toEqual([true, false]);
});

test('what ships says what the set does with it', () => {
  const content = {
    ...EMPTY,
    off: [`rule:${MUST}`],
    locks: [`rule:${MUST}`],
    levels: { [MUST]: 'soft' as const },
    wordings: { [MUST]: { why: { nl: 'Hierom.', en: 'For this.' } } },
  };
  const find = (ref: string) => shippedItems(content, 'nl').find((item) => item.ref === ref);
  const usual = SHIPPED.rules.find(({ id }) => id === MUST)?.level;
  expect(find(`rule:${MUST}`)).toMatchObject({
    isOff: true,
    isLocked: true,
    isReworded: true,
    level: { usual, own: 'soft' },
  });
  expect(find('message-prompt:reason')).toMatchObject({ isOff: false, isReworded: false, level: null });
});

test('a text is tried with the set as it stands: what is found, what is good, and the mails it speaks of', () => {
  const tried = tryOut('Een lepeltje voor het feestje.', document, 'nl');
  expect(tried.hits).toMatchObject([{ rule: 'team.own/spoon', title: 'Samen delen', verdict: null }]);
  expect(tried.good).toEqual([{ title: 'Je spreekt vertrouwen uit', words: 'feestje' }]);
  expect(tryOut('', document, 'nl')).toMatchObject({ hits: [], good: [] });
});

test('other words for a shipped tip are seen in a sentence that it finds', () => {
  const rule = SHIPPED.rules.find(({ id, language }) => id === MUST && language === 'nl');
  if (!rule) throw new Error('no rule');
  expect(sampleFor(rule)).toMatch(/moet/);
  const values = { sample: 'Je moet komen.', instead: ['je mag'] };
  expect(wordingPreviews(EMPTY, MUST, values)[0]).toBe('Je mag komen.');
  expect(wordingPreviews(EMPTY, MUST, { ...values, sample: 'Tot morgen.' })).toEqual([]);
});

test('what a form still asks for, and what the decoder says of a rule', () => {
  expect(rulePlaces(emptyRule('nl'), say)).toHaveLength(3);
  expect(promptPlaces(EMPTY_PROMPT, say)).toEqual(['Schrijf de herinnering.']);
  const form = { ...emptyRule('nl'), words: ['taak'], instead: ['kans'], fires: ['Een **taak** voor jou.'] };
  expect(previewsOf(EMPTY, form)).toEqual(['Een kans voor jou.']);
  const broken = { ...document, rules: document.rules.map((file) => ({ ...file, mechanism: 'm9' })) };
  expect(ruleTroubles(broken, 0, 'nl')).toHaveLength(1);
  expect(problemsOf(document)).toEqual([]);
  expect(readDraft(document)?.rules).toHaveLength(3);
});
