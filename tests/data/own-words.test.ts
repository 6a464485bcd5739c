import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAssets } from '../../shared/build/read-assets.ts';
import { createReviewer } from '../../shared/review/create-reviewer.ts';

const CHANNELS = ['mail-to-student', 'note', 'mail-to-partner'] as const;
const { assets } = readAssets(join(import.meta.dirname, '../../assets'));

interface OwnText {
  readonly path: string;
  readonly language: 'nl' | 'en';
  readonly text: string;
}

/** Every text that is written in one of the two languages, wherever it stands: below a key `nl` or `en`. */
function ownTexts(value: unknown, path: string, language?: 'nl' | 'en'): OwnText[] {
  if (typeof value === 'string') return language === undefined ? [] : [{ path, language, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    ownTexts(below, `${path}.${key}`, key === 'nl' || key === 'en' ? key : language),
  );
}

const models = Object.entries(assets.models).map(([key, sentences]) => ({ [key.slice(0, 2)]: sentences }));
const rules = assets.rules.map(({ id, title, why }) => ({ id, title, why }));
const { words, pages, mechanisms, inventory, promptSets, messagePrompts } = assets;
const texts = ownTexts({ words, pages, mechanisms, inventory, promptSets, messagePrompts, models, rules }, 'assets');

/** The product speaks as it advises to: whatever it shows, prompts and inventory included, passes its own review. */
test('nothing that we write ourselves has a finding, whomever it would be written to', () => {
  expect(texts.length).toBeGreaterThan(1_000);
  const reviewer = createReviewer(assets.rules);
  const found = texts.flatMap(({ path, language, text }) =>
    CHANNELS.flatMap((channel) =>
      reviewer
        .review(text, { language, channel, audience: 'auto' })
        .findings.map((finding) => `${path}: ${finding.rule} in ${channel}: ${text.slice(finding.start, finding.end)}`),
    ),
  );
  expect(found).toEqual([]);
});
