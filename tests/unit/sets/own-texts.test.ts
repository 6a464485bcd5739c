import { expect, test } from 'vitest';
import { ownTexts } from '../../../shared/sets/own-texts.ts';
import { makeSet, ruleFileOf } from '../../fixtures/team-sets.ts';

test('each text that a teacher will read is there once, in its language', () => {
  const set = makeSet({
    rules: [ruleFileOf('spoon', 'lepeltje', { models: ['Zullen we {wat} delen?'] }), ruleFileOf('fork', 'vorkje')],
    prompts: [{ item: 'm5.own.break', moments: ['coach'], nl: { plain: 'Pauze?' }, en: { plain: 'A break?' } }],
    messagePrompts: { reason: { say: { nl: 'Waarom?', en: 'Why?' } } },
    words: [{ language: 'nl', word: 'middels', instead: 'met' }],
  });
  const texts = ownTexts(set).map(({ language, text }) => `${language} ${text}`);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts).toEqual(
    expect.arrayContaining([
      'nl Een reden voor de lezer.',
      'nl Zullen we {wat} delen?',
      'en A break?',
      'nl Waarom?',
      'nl met',
    ]),
  );
});
