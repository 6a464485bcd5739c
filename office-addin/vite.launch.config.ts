import { join } from 'node:path';
import { defineConfig } from 'vite';
import { SHIPPED_RULES } from '../shared/generated/rules.ts';
import { WORDS } from '../shared/generated/words.ts';

const NO_WORDS = { nl: '', en: '' };
/** What most rules say, written once; `title` to `reference` are for a card alone. */
const ORDINARY = {
  language: 'nl',
  channels: ['mail-to-student', 'note', 'mail-to-partner'],
  level: 'ordinary',
  unless: [],
  where: 'body',
  yields: [],
  title: NO_WORDS,
  why: NO_WORDS,
  mechanism: '',
  reference: '',
};

/** The rules without what only a card shows and without what goes without saying (an id begins with its category): the file has to stay small. */
const rules = SHIPPED_RULES.map((rule) => {
  const said = { ...rule, title: NO_WORDS, why: NO_WORDS, mechanism: '', reference: '' };
  const usual: Readonly<Record<string, unknown>> = ORDINARY;
  return Object.fromEntries(
    Object.entries(said).filter(
      ([key, value]) => key !== 'category' && JSON.stringify(usual[key]) !== JSON.stringify(value),
    ),
  );
});
const rulesModule = `const usual = ${JSON.stringify(ORDINARY)};
export const SHIPPED_RULES = ${JSON.stringify(rules)}.map((rule) => Object.assign({ category: rule.id.split('/')[0] }, usual, rule));`;

/** The words of the events alone. */
const wordsOf = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).filter(([key]) => key.startsWith('launch.')));
const words = { nl: wordsOf(WORDS.nl), en: wordsOf(WORDS.en) };

/** One classic script that the script engine of classic Outlook can run: ES2016, no imports, no DOM. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: join(import.meta.dirname, '..', '.output', 'office-addin'),
    emptyOutDir: false,
    target: 'es2016',
    lib: {
      entry: join(import.meta.dirname, 'launch', 'launch-event.ts'),
      formats: ['iife'],
      name: 'UitnodigendLaunch',
      fileName: () => 'launch-event.js',
    },
  },
  plugins: [
    {
      name: 'only-what-an-event-says',
      load(id) {
        if (id.endsWith('/shared/generated/rules.ts')) return rulesModule;
        if (id.endsWith('/shared/generated/words.ts')) return `export const WORDS = ${JSON.stringify(words)}`;
        return null;
      },
    },
  ],
});
