import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { decodeAndProve } from '../../shared/build/generate.ts';
import { ASSETS } from '../../shared/build/project-root.ts';
import { ruleFiles } from '../../shared/build/read-assets.ts';
import { createReviewer } from '../../shared/review/create-reviewer.ts';
import { ORDINARY_SITUATION } from '../../shared/situation/situation.ts';

const { assets, problems } = decodeAndProve(ASSETS);

describe('what ships', () => {
  test('decodes and proves itself', () => {
    expect(problems).toEqual([]);
    expect(ruleFiles(ASSETS).length).toBeGreaterThanOrEqual(2);
    expect(assets.examples.length).toBe(assets.rules.length);
  });

  test('has every word in both languages, with the same places to fill in', () => {
    expect(Object.keys(assets.words.en)).toEqual(Object.keys(assets.words.nl));
    const places = (text: string | undefined) => (text?.match(/\{\w+\}/g) ?? []).toSorted();
    for (const key of Object.keys(assets.words.nl))
      expect(places(assets.words.en[key])).toEqual(places(assets.words.nl[key]));
  });

  test('has the same pages of text in both languages, with as many sections and paragraphs', () => {
    const shape = (language: 'nl' | 'en') =>
      Object.entries(assets.pages[language]).map(([name, { sections }]) => [
        name,
        sections.map(({ paragraphs }) => paragraphs.length),
      ]);
    expect(shape('en')).toEqual(shape('nl'));
  });

  test('has a sample mail in each language that gives ideas, with a sentence to choose', () => {
    const reviewer = createReviewer(assets.rules);
    for (const [language, mail] of Object.entries(assets.sampleMails)) {
      const { findings } = reviewer.review(mail, ORDINARY_SITUATION);
      expect(findings.length, language).toBeGreaterThan(0);
      expect(findings.some((finding) => reviewer.rewrites(mail, finding).length > 0)).toBe(true);
    }
  });

  test('speaks the way it teaches: no exclamation marks, and no finding in its own words', () => {
    const reviewer = createReviewer(assets.rules);
    for (const language of ['nl', 'en'] as const) {
      const texts = Object.values(assets.words[language]).concat(
        assets.rules.flatMap((rule) => [rule.title[language], rule.why[language]]),
        Object.values(assets.pages[language]).flatMap(({ title, sections }) => [
          title,
          ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
        ]),
        Object.values(assets.messagePrompts.prompts).flatMap(({ say, why, good }) => [
          say[language],
          why[language],
          good?.[language] ?? '',
        ]),
      );
      for (const text of texts) {
        expect(text).not.toContain('!');
        expect(reviewer.review(text, { ...ORDINARY_SITUATION, language }).findings).toEqual([]);
      }
    }
  });
});

test('each prompt is answered by its element, comes from the report, and is asked for by categories that exist', () => {
  for (const [id, prompt] of Object.entries(assets.messagePrompts.prompts)) {
    expect(prompt['satisfied-by']).toBe(`pos.${id}`);
    expect(assets.inventory).toHaveProperty([prompt.item]);
    expect(assets.references).toHaveProperty([prompt.reference]);
  }
  const categories = assets.rules.map(({ category }) => category);
  expect(categories).toEqual(expect.arrayContaining(assets.messagePrompts.concern));
  expect(categories).toEqual(expect.arrayContaining(assets.messagePrompts.directive));
});

test('model sentences are B1, hold no finding, and say nothing twice', () => {
  const reviewer = createReviewer(assets.rules);
  const all = Object.entries(assets.models);
  expect(all.length).toBeGreaterThan(20);
  for (const [key, sentences] of all) {
    expect(new Set(sentences).size).toBe(sentences.length);
    const language = key.startsWith('nl ') ? 'nl' : 'en';
    for (const channel of ['mail-to-student', 'note', 'mail-to-partner'] as const) {
      for (const text of sentences) {
        const { findings } = reviewer.review(text, { ...ORDINARY_SITUATION, language, channel });
        expect(findings.map((finding) => `${finding.rule}: ${text}`)).toEqual([]);
      }
    }
  }
});

describe('a rule file that does not hold is refused by file, rule and line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'uitnodigend-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'rules', 'nl', 'directives.yml');

  test.each([
    ['an unknown key', '    match:\n', '    colour: red\n    match:\n', 'rules[0] moeten › colour'],
    ['a missing reference', 'reference: nji-ecbo-2023-2.5', 'reference: gone', 'reference'],
    [
      'a pattern that cannot be read',
      "'(<you> [moet|moeten]) @duty'",
      "'(<you> [moet|moeten] @duty'",
      'rules[0] moeten › match[',
    ],
    [
      'a clause test that does not exist',
      "'(<you> [moet|moeten]) @duty'",
      "'(<you> [moet|moeten]) @mood'",
      'rules[0] moeten › match[',
    ],
    [
      'an example that does not fire',
      '**Je moet** morgen je boek meenemen.',
      '**Je mag** morgen je boek meenemen.',
      'fires',
    ],
    [
      'a quiet example that fires',
      'Wat moet je meenemen naar je stage? Je pasje en veiligheidsschoenen.',
      'Je moet je pasje meenemen.',
      'quiet',
    ],
  ])('%s', (_what, from, to, at) => {
    cpSync(ASSETS, folder, { recursive: true });
    const source = readFileSync(file, 'utf8');
    expect(source).toContain(from);
    writeFileSync(file, source.replace(from, to));
    const found = decodeAndProve(folder).problems;
    expect(found.length).toBeGreaterThanOrEqual(1);
    expect(found[0]?.file).toBe('rules/nl/directives.yml');
    expect(found[0]?.at).toContain(at);
    expect(found[0]?.line).toBeGreaterThan(0);
    expect(found[0]?.say.nl).not.toBe('');
  });
});

test('in quiet trial mails hardly anything is found, in telling ones something is, in both languages', () => {
  const reviewer = createReviewer(assets.rules);
  const { quiet, telling } = assets.trialMails;
  const found = ({ text, language, channel }: (typeof quiet)[number]) =>
    reviewer.review(text, { language, channel, audience: 'auto' }).findings.map(({ rule }) => rule);
  for (const mail of telling)
    expect({ id: mail.id, count: found(mail).length > 0 }).toEqual({ id: mail.id, count: true });
  for (const language of ['nl', 'en']) {
    const words = quiet.filter((mail) => mail.language === language).flatMap(({ text }) => text.split(/\s+/));
    expect(words.length).toBeGreaterThan(500);
    const inLanguage = quiet.filter((mail) => mail.language === language).flatMap(found);
    expect((inLanguage.length * 1000) / words.length, inLanguage.join()).toBeLessThan(2);
  }
});
